import { publishedRun } from "@/lib/data/needs/published-run";
import { personaNameOf } from "@/lib/data/personas/persona-name-of";
import { updatePersonaNames } from "@/lib/data/personas/update-persona-names";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

interface PersonaNames {
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Gives a persona of the published run other names and answers with the ones it had, so that it can be undone. */
export async function renamePersona(actor: Actor, key: number, names: PersonaNames): Promise<PersonaNames> {
  authorise(actor, "edit");
  const run = await publishedRun(actor.workspaceId);
  const before = run ? await personaNameOf(run.id, key) : null;
  if (!run || !before || !(await updatePersonaNames(run.id, key, names)))
    throw new AppError("notFound", {}, "notFound");
  return { nameEn: before.nameEn, nameZh: before.nameZh };
}
