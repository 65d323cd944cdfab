import { insertEdit } from "@/lib/data/needs/edits/insert-edit";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { personaSources } from "@/lib/data/personas/edits/persona-sources";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { keyAfter, needsNamedBy, repeatedEdit } from "@/lib/domain/needs/edit-rules";
import type { PersonaEdit } from "@/lib/domain/persona/persona-edit";
import type { DoneEdit } from "@/lib/services/needs/edit-needs";
import { changePersonas } from "@/lib/services/personas/change-personas";

/**
 * Changes personas of the published run, for everyone and for the runs to come. The same again changes nothing and
 * answers with the edit that stands. Throws `personas.gone` when a persona that it names is not there (any more).
 */
export async function editPersonas(actor: Actor, edit: PersonaEdit): Promise<DoneEdit> {
  authorise(actor, "edit");
  const id = await changePersonas(actor.workspaceId, async (client, run) => {
    const again = repeatedEdit(edit, await workspaceEdits(actor.workspaceId, client, "persona"));
    if (again !== null) return again;
    const there = await personaSources(client, run.runId);
    if (needsNamedBy(edit).some((key) => !there.has(key)))
      throw new AppError("personas.gone", {}, "notFound");
    return insertEdit(client, actor.workspaceId, edit, authorOf(actor), "persona");
  });
  return { id, key: keyAfter(edit, id) };
}
