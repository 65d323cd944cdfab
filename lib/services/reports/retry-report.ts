import { retryReport as retry } from "@/lib/data/reports/retry-report";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { makeReport } from "@/lib/jobs/make-report";

/** Has a report that failed made once more. */
export async function retryReport(actor: Actor, id: number): Promise<void> {
  authorise(actor, "read");
  if (!(await retry(actor.workspaceId, id))) throw new AppError("notFound", {}, "notFound");
  await enqueue(makeReport, { reportId: id });
}
