import { setWantedPersonas } from "@/lib/data/personas/set-wanted-personas";
import { type Actor, authorise } from "@/lib/domain/actor";
import { enqueue } from "@/lib/jobs/enqueue";
import { regroupPersonas } from "@/lib/jobs/regroup-personas";

/**
 * How many personas there are to be from now on; null lets the data say again. The published run's customers are grouped
 * anew by a worker, without another run; later runs keep to it as long as they have customers enough.
 */
export async function choosePersonaCount(actor: Actor, count: number | null): Promise<void> {
  authorise(actor, "edit");
  await setWantedPersonas(actor.workspaceId, count);
  await enqueue(regroupPersonas, { workspaceId: actor.workspaceId });
}
