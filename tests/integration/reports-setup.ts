import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Actor, systemActor } from "@/lib/domain/actor";
import type { ReportWish } from "@/lib/domain/reports/report-wish";
import { createDatabase } from "@/tests/support/create-database";

/** Two workspaces with published runs, and what the tests of reports do with the first one. */
export async function setUpReports() {
  const home = await mkdtemp(path.join(os.tmpdir(), "needscape-reports-"));
  process.env.NEEDSCAPE_HOME = home;
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  const { drawReport } = await import("@/workers/reports/draw-report");
  const { makeReport } = await import("@/lib/services/reports/make-report");
  const { requestReport } = await import("@/lib/services/reports/request-report");
  const { listReports } = await import("@/lib/services/reports/list-reports");
  const actor = systemActor((await makePublishedRun()).workspaceId);
  const stranger = systemActor((await makePublishedRun({ slug: "other", seed: 11 })).workspaceId);
  const running = new AbortController().signal;
  return {
    ...{ home, actor, stranger, running },
    viewer: (): Actor => ({ ...actor, userId: "viewer", role: "viewer" }),
    async make(wish: Partial<ReportWish> = {}): Promise<number> {
      const { id } = await requestReport(actor, {
        kind: "personas",
        language: "zh",
        format: "json",
        ...wish,
      });
      await makeReport(id, running, drawReport);
      return id;
    },
    async find(id: number) {
      return (await listReports(actor)).reports.find((report) => report.id === id);
    },
  };
}
