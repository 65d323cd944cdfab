import { deleteOldScheduled } from "@/lib/data/reports/delete-old-scheduled";
import { endReport } from "@/lib/data/reports/end-report";
import { finishReport } from "@/lib/data/reports/finish-report";
import { setReportProgress } from "@/lib/data/reports/set-report-progress";
import { type TakenReport, takeReport } from "@/lib/data/reports/take-report";
import { systemActor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { quotedMentions, type ReportContent } from "@/lib/domain/reports/report-content";
import type { ReportWish } from "@/lib/domain/reports/report-wish";
import { log } from "@/lib/log";
import { buildNeedsReport } from "@/lib/services/reports/build-needs-report";
import { buildPersonaReport } from "@/lib/services/reports/build-persona-report";
import { clearFolder, layFile } from "@/lib/services/reports/report-folder";

/** Longer than any step of it takes. */
const LEASE_SECONDS = 120;
const MOST_ATTEMPTS = 3;
/** Of a schedule; older ones go. */
const KEPT = 12;

/** Draws what a report says as a file. */
export type DrawReport = (
  content: ReportContent,
  wish: ReportWish,
  signal: AbortSignal,
) => Promise<Uint8Array>;

/**
 * Makes a report that was asked for: reads the published run, draws it, keeps both. A worker that dies leaves it to the
 * next one, three times; one that is told to stop lets it wait again. What fails says why in its row.
 */
export async function makeReport(reportId: number, signal: AbortSignal, draw: DrawReport): Promise<void> {
  const report = await takeReport(reportId, LEASE_SECONDS);
  if (!report) return;
  try {
    if (report.attempts > MOST_ATTEMPTS) throw new AppError("report.failed", {}, "conflict");
    await fill(report, signal, draw);
  } catch (error) {
    if (signal.aborted) return endReport(report, null);
    const isExpected = error instanceof AppError;
    if (!isExpected) log.error({ err: error, report: report.id }, "a report failed");
    else if (error.code === "report.noBrowser") log.warn({ ...error.params, report: report.id }, error.code);
    await endReport(report, isExpected ? error.code : "report.failed");
  }
}

async function fill(report: TakenReport, signal: AbortSignal, draw: DrawReport): Promise<void> {
  const { workspaceId, scheduleId } = report;
  const reach = (progress: number) => setReportProgress(report, progress, LEASE_SECONDS);
  await reach(0.1);
  const actor = systemActor(workspaceId);
  const content =
    report.kind === "personas" ? await buildPersonaReport(actor) : await buildNeedsReport(actor);
  signal.throwIfAborted();
  if (!(await reach(0.5))) return;
  const bytes = await draw(content, report, signal);
  if (!(await reach(0.9))) return;
  const fileName = scheduleId === null ? null : fileNameOf(report, content);
  const isKept = await finishReport(report, {
    runNumber: content.run,
    content,
    mentionIds: quotedMentions(content),
    bytes,
    fileName,
  });
  if (scheduleId !== null) {
    // After its row: whoever clears the folder takes away what no row names.
    if (isKept && fileName !== null) await layFile(workspaceId, fileName, bytes);
    await deleteOldScheduled(scheduleId, KEPT);
    await clearFolder(workspaceId);
  }
  // Somebody who is quoted was deleted meanwhile: the next worker makes it without them.
  if (!isKept) await endReport(report, null);
}

function fileNameOf({ id, kind, language, format }: TakenReport, content: ReportContent): string {
  return `${kind}-${language}-${content.madeAt.slice(0, 10)}-${id}.${format}`;
}
