import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { pool } from "@/lib/data/pool";
import { previousNames } from "@/lib/data/profile/previous-names";
import { type Actor, authorise } from "@/lib/domain/actor";
import { needsNamedBy } from "@/lib/domain/needs/edit-rules";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";
import type { PersonaHistoryEntry } from "@/lib/domain/persona/persona-history";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import { editorsOf } from "@/lib/services/people/editors-of";

/** What people changed about personas, newest first. A persona that no run finds any more is told by its number. */
export async function listPersonaEdits(actor: Actor): Promise<PersonaHistoryEntry[]> {
  authorise(actor, "read");
  const [names, kept] = await Promise.all([
    previousNames(actor.workspaceId),
    workspaceEdits(actor.workspaceId, pool(), "persona"),
  ]);
  const nameOf = await editorsOf(kept);
  const refOf = (key: number): PersonaRef => ({
    key,
    ...(names.get(key) ?? { nameEn: `#${key}`, nameZh: `#${key}` }),
  });
  return kept.reverse().map(({ id, edit, by, at, undoneAt, undoneBy }) => ({
    id,
    kind: kindOf(edit),
    personas: (edit.kind === "merge" ? edit.from : needsNamedBy(edit)).map(refOf),
    into: edit.kind === "rename" ? edit : edit.kind === "merge" ? refOf(edit.into) : null,
    by: nameOf(by),
    at,
    undoneAt,
    undoneBy: nameOf(undoneBy),
  }));
}

function kindOf({ kind }: NeedEdit): PersonaHistoryEntry["kind"] {
  return kind === "merge" || kind === "pin" ? kind : "rename";
}
