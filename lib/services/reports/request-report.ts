import { insertReport } from "@/lib/data/reports/insert-report";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ReportWish } from "@/lib/domain/reports/report-wish";
import { enqueue } from "@/lib/jobs/enqueue";
import { makeReport } from "@/lib/jobs/make-report";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";

/** Of a workspace at a time. */
const MOST_WAITING = 10;

/** Has a worker make a report of the published run; its id. Throws `nothingPublished`, `report.tooMany`. */
export async function requestReport(actor: Actor, wish: ReportWish): Promise<{ id: number }> {
  authorise(actor, "read");
  await requirePublishedRun(actor.workspaceId);
  const id = await insertReport(actor.workspaceId, wish, authorOf(actor), MOST_WAITING);
  if (id === null) throw new AppError("report.tooMany", { most: MOST_WAITING }, "conflict");
  await enqueue(makeReport, { reportId: id });
  return { id };
}
