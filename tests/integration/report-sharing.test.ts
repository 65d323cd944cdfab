import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { setUpReports } from "@/tests/integration/reports-setup";

const { home, actor, stranger, running, viewer, make, find } = await setUpReports();
const { pool } = await import("@/lib/data/pool");
const { drawReport } = await import("@/workers/reports/draw-report");
const { makeReport } = await import("@/lib/services/reports/make-report");
const { deleteReport } = await import("@/lib/services/reports/delete-report");
const { listReports } = await import("@/lib/services/reports/list-reports");
const { shareReport } = await import("@/lib/services/reports/share-report");
const { revokeLink } = await import("@/lib/services/reports/revoke-link");
const { openSharedReport } = await import("@/lib/services/reports/open-shared-report");
const { scheduleReport } = await import("@/lib/services/reports/schedule-report");
const { endSchedule } = await import("@/lib/services/reports/end-schedule");
const { wakeReports } = await import("@/lib/services/reports/wake-reports");

const secretOf = ({ path: address }: { path: string }): string => address.replace("/share/", "");

describe("a link", () => {
  it("shows its one report until it is revoked, and keeps only the hash of its secret", async () => {
    const id = await make();
    const link = await shareReport(actor, { id, days: 1 });
    const secret = secretOf(link);
    expect(await openSharedReport(secret, true)).toMatchObject({
      kind: "personas",
      content: { kind: "personas" },
    });
    expect((await find(id))?.links).toMatchObject([
      { id: link.id, opened: 1, isExpired: false, revokedAt: null },
    ]);
    const { rows } = await pool().query(`select report_link::text as row from report_link`);
    expect(JSON.stringify(rows)).not.toContain(secret);
    await expect(revokeLink(stranger, link.id)).rejects.toThrow("notFound");
    await revokeLink(actor, link.id);
    expect(await openSharedReport(secret, true)).toBeNull();
  });

  it("expires, and goes with its report", async () => {
    const id = await make();
    const [one, two] = [
      await shareReport(actor, { id, days: 1 }),
      await shareReport(actor, { id, days: 90 }),
    ];
    await pool().query(`update report_link set "expiresAt" = now() - interval '1 s' where id = $1`, [one.id]);
    expect(await openSharedReport(secretOf(one), false)).toBeNull();
    expect(await openSharedReport(secretOf(two), false)).not.toBeNull();
    await deleteReport(actor, id);
    expect(await openSharedReport(secretOf(two), false)).toBeNull();
  });

  it("is found by nothing but its secret, and not opened again and again", async () => {
    const secret = secretOf(await shareReport(actor, { id: await make(), days: 7 }));
    for (const wrong of [
      "",
      "x",
      "1",
      `${secret}x`,
      secret.slice(1),
      "A".repeat(43),
      `${secret}' or true --`,
    ])
      expect(await openSharedReport(wrong, true)).toBeNull();
    const opened = async () => {
      for (let i = 0; i < 60; i++) await openSharedReport(secret, false);
    };
    await expect(opened()).rejects.toThrow("report.tooOften");
  });
});

describe("a schedule", () => {
  it("makes a report when its time has come, once, and lays it into the folder", async () => {
    const wish = { kind: "needs", language: "zh", format: "csv", every: "week" } as const;
    const { id } = await scheduleReport(actor, wish);
    await expect(scheduleReport(viewer(), wish)).rejects.toThrow("forbidden");
    const next = (await listReports(actor)).schedules[0]?.nextAt ?? new Date(0);
    // Monday, six in the morning in Shanghai.
    expect([next.getUTCDay(), next.getUTCHours()]).toEqual([0, 22]);
    expect(next.getTime() - Date.now()).toBeGreaterThan(0);
    await pool().query(`update report_schedule set "nextAt" = now() - interval '1 hour'`);
    await wakeReports();
    await wakeReports();
    const made = (await listReports(actor)).reports.filter(({ status }) => status === "queued");
    expect(made).toMatchObject([{ kind: "needs", language: "zh", format: "csv", createdBy: null }]);
    const report = made[0]?.id ?? 0;
    await makeReport(report, running, drawReport);
    const folder = path.join(home, "exports", String(actor.workspaceId), "reports");
    expect(await readdir(folder)).toEqual([(await find(report))?.fileName]);
    await endSchedule(actor, id);
    expect((await listReports(actor)).schedules).toEqual([]);
    expect(await readdir(folder)).toHaveLength(1);
    await deleteReport(actor, report);
    expect(await readdir(folder)).toEqual([]);
  });
});
