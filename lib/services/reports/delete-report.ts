import { deleteReport as remove } from "@/lib/data/reports/delete-report";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { clearFolder } from "@/lib/services/reports/report-folder";

/** Deletes a report with its links and the file that a schedule laid down. */
export async function deleteReport(actor: Actor, id: number): Promise<void> {
  authorise(actor, "edit");
  if (!(await remove(actor.workspaceId, id))) throw new AppError("notFound", {}, "notFound");
  await clearFolder(actor.workspaceId);
}
