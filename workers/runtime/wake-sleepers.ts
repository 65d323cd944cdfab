import { wakeWaitingImports } from "@/lib/services/import/wake-waiting-imports";
import { wakeJoining } from "@/lib/services/increment/wake-joining";
import { wakeReports } from "@/lib/services/reports/wake-reports";
import { wakeWaitingRuns } from "@/lib/services/run/wake-waiting-runs";
import { wakeIndexing } from "@/lib/services/search/wake-indexing";
import { wakePreparing } from "@/lib/services/service-room/wake-preparing";
import { wakeForecasting } from "@/lib/services/stock/wake-forecasting";

/** Calls for hands wherever work stands still: after a crash, a restart of the database, a lost job. */
export async function wakeSleepers(): Promise<void> {
  await wakeWaitingImports();
  await wakeWaitingRuns();
  await wakeJoining();
  await wakeForecasting();
  await wakeReports();
  await wakePreparing();
  await wakeIndexing();
}
