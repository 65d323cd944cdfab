import { insertSchedule } from "@/lib/data/reports/insert-schedule";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ReportRhythm, ReportWish } from "@/lib/domain/reports/report-wish";

const MOST = 20;

/** Has a report made each week or month and laid into the workspace's folder. Throws `report.tooManySchedules`. */
export async function scheduleReport(
  actor: Actor,
  wish: ReportWish & { readonly every: ReportRhythm },
): Promise<{ id: number }> {
  authorise(actor, "edit");
  const id = await insertSchedule(actor.workspaceId, wish, authorOf(actor), MOST);
  if (id === null) throw new AppError("report.tooManySchedules", { most: MOST }, "conflict");
  return { id };
}
