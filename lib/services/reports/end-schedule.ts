import { deleteSchedule } from "@/lib/data/reports/delete-schedule";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Ends a schedule; the reports that it made stay. */
export async function endSchedule(actor: Actor, id: number): Promise<void> {
  authorise(actor, "edit");
  if (!(await deleteSchedule(actor.workspaceId, id))) throw new AppError("notFound", {}, "notFound");
}
