import { markUndone } from "@/lib/data/needs/edits/mark-undone";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import type { Transaction } from "@/lib/data/pool";
import { AppError } from "@/lib/domain/errors";
import { builtUpon } from "@/lib/domain/needs/edit-rules";
import type { EditSubject } from "@/lib/domain/needs/need-edit";

/**
 * Marks an edit as taken back; false where it was already. Throws `notFound`, and `needs.builtUpon` when a later edit
 * put something into what this one made: that one has to go first. The caller holds the workspace.
 */
export async function takeEditBack(
  client: Transaction,
  { workspaceId, by, about }: { workspaceId: number; by: string | null; about: EditSubject },
  editId: number,
): Promise<boolean> {
  const edits = await workspaceEdits(workspaceId, client, about);
  const known = edits.find(({ id }) => id === editId);
  if (!known) throw new AppError("notFound", {}, "notFound");
  if (known.undoneAt !== null) return false;
  const later = builtUpon(editId, edits);
  if (later !== null) throw new AppError("needs.builtUpon", { number: later }, "conflict");
  await markUndone(client, editId, by);
  return true;
}
