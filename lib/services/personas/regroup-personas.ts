import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { publishedRun } from "@/lib/data/needs/published-run";
import { wantedPersonas } from "@/lib/data/personas/wanted-personas";
import { transaction } from "@/lib/data/pool";
import { runForWork } from "@/lib/data/run/run-for-work";
import { FEWEST_MEMBERS } from "@/lib/domain/persona/fewest-members";
import { isRegrouping } from "@/lib/domain/persona/is-regrouping";
import { runMetrics } from "@/lib/domain/run/run-metrics";
import { findPersonas } from "@/lib/services/run/personas/find-personas";
import { groupedProfiles } from "@/lib/services/run/personas/grouped-profiles";
import { putPersonas } from "@/lib/services/run/personas/put-personas";

/**
 * Groups the profiles of the published run into as many personas as are wanted, unless they are. Personas that go on
 * keep their keys, and people's edits hold. A result that another run or wish has overtaken is dropped.
 */
export async function regroupPersonas(workspaceId: number, signal: AbortSignal): Promise<void> {
  const published = await publishedRun(workspaceId);
  const run = published ? await runForWork(published.id) : null;
  const wanted = await wantedPersonas(workspaceId);
  const choice = runMetrics.safeParse(published?.metrics).data?.personas;
  if (!run || !choice || !isRegrouping(choice, wanted)) return;
  const profiles = await groupedProfiles(run.id);
  if (profiles.rows.length < FEWEST_MEMBERS) return;
  const found = await findPersonas(run, profiles, wanted, signal);
  await transaction(async (client) => {
    const held = await lockNeeds(client, workspaceId);
    if (held?.runId !== run.id || (await wantedPersonas(workspaceId, client)) !== wanted) return;
    await putPersonas(client, run, profiles.of, found);
  });
}
