import { reportRows } from "@/lib/data/reports/report-rows";
import { scheduleRows } from "@/lib/data/reports/schedule-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ReportRow, ReportScheduleRow } from "@/lib/domain/reports/report-row";
import { shownFolder } from "@/lib/services/reports/report-folder";

const NEWEST = 100;

export interface ReportList {
  readonly reports: readonly ReportRow[];
  readonly schedules: readonly ReportScheduleRow[];
  /** Where schedules lay their files. */
  readonly folder: string;
}

/** The newest reports of a workspace, and those that are made by the clock. */
export async function listReports(actor: Actor): Promise<ReportList> {
  authorise(actor, "read");
  const [reports, schedules] = await Promise.all([
    reportRows(actor.workspaceId, NEWEST),
    scheduleRows(actor.workspaceId),
  ]);
  return { reports, schedules, folder: shownFolder(actor.workspaceId) };
}
