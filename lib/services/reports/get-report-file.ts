import { reportFile, type StoredReportFile } from "@/lib/data/reports/report-file";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** The file of a report that is done. */
export async function getReportFile(actor: Actor, id: number): Promise<StoredReportFile> {
  authorise(actor, "read");
  const file = await reportFile(actor.workspaceId, id);
  if (!file) throw new AppError("notFound", {}, "notFound");
  return file;
}
