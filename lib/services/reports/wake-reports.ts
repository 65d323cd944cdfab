import { insertDueReports } from "@/lib/data/reports/insert-due-reports";
import { reportsToWake } from "@/lib/data/reports/reports-to-wake";
import { enqueue } from "@/lib/jobs/enqueue";
import { makeReport } from "@/lib/jobs/make-report";

/** Calls workers for reports that nobody makes, and for those whose time has come by a schedule. */
export async function wakeReports(): Promise<void> {
  await insertDueReports();
  for (const reportId of await reportsToWake()) await enqueue(makeReport, { reportId });
}
