import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { takeEditBack } from "@/lib/services/needs/take-edit-back";
import { changePersonas } from "@/lib/services/personas/change-personas";

/** Takes an edit back, whatever was edited since; once is as good as twice. */
export async function undoPersonaEdit(actor: Actor, editId: number): Promise<void> {
  authorise(actor, "edit");
  const edit = { workspaceId: actor.workspaceId, by: authorOf(actor), about: "persona" } as const;
  await changePersonas(actor.workspaceId, async (client) => {
    await takeEditBack(client, edit, editId);
  });
}
