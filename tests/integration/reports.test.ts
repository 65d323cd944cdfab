import { mkdtemp, readdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor } from "@/lib/domain/actor";
import type { ReportWish } from "@/lib/domain/reports/report-wish";
import { createDatabase } from "@/tests/support/create-database";

const HOME = await mkdtemp(path.join(os.tmpdir(), "needscape-reports-"));
process.env.NEEDSCAPE_HOME = HOME;
await createDatabase();

const { pool } = await import("@/lib/data/pool");
const { makePublishedRun } = await import("@/tests/factories/make-published-run");
const { writeReport } = await import("@/components/reports/write-report");
const { messageTeller } = await import("@/lib/web/message-teller");
const { reportSheets } = await import("@/workers/reports/report-sheets");
const { drawReport } = await import("@/workers/reports/draw-report");
const { makeReport } = await import("@/lib/services/reports/make-report");
const { requestReport } = await import("@/lib/services/reports/request-report");
const { retryReport } = await import("@/lib/services/reports/retry-report");
const { deleteReport } = await import("@/lib/services/reports/delete-report");
const { getReportFile } = await import("@/lib/services/reports/get-report-file");
const { listReports } = await import("@/lib/services/reports/list-reports");
const { shareReport } = await import("@/lib/services/reports/share-report");
const { revokeLink } = await import("@/lib/services/reports/revoke-link");
const { openSharedReport } = await import("@/lib/services/reports/open-shared-report");
const { scheduleReport } = await import("@/lib/services/reports/schedule-report");
const { endSchedule } = await import("@/lib/services/reports/end-schedule");
const { wakeReports } = await import("@/lib/services/reports/wake-reports");
const { countPages } = await import("@/lib/services/reports/pages-of-targets");
const { erasePerson } = await import("@/lib/services/privacy/erase-person");

let actor: Actor;
let stranger: Actor;
const running = new AbortController().signal;
const viewer = (): Actor => ({ ...actor, userId: "viewer", role: "viewer" });

beforeAll(async () => {
  actor = systemActor((await makePublishedRun()).workspaceId);
  stranger = systemActor((await makePublishedRun({ slug: "other", seed: 11 })).workspaceId);
});

async function make(wish: Partial<ReportWish> = {}): Promise<number> {
  const { id } = await requestReport(actor, { kind: "personas", language: "zh", format: "json", ...wish });
  await makeReport(id, running, drawReport);
  return id;
}

async function find(id: number) {
  return (await listReports(actor)).reports.find((report) => report.id === id);
}

const secretOf = ({ path: address }: { path: string }): string => address.replace("/share/", "");

/** The bytes of a PDF with its streams unpacked. */
function unpack(pdf: Buffer): string {
  let text = pdf.toString("latin1");
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf("endstream", start);
    try {
      // Two bytes of zlib's head.
      text += inflateRawSync(pdf.subarray(start + 2, end)).toString("latin1");
    } catch {}
  }
  return text;
}

describe("a report", () => {
  it.each(["personas", "needs"] as const)(
    "about %s is made in each format and both languages",
    async (kind) => {
      for (const format of ["xlsx", "csv", "json", "pptx"] as const) {
        const id = await make({ kind, format, language: "both" });
        expect(await find(id)).toMatchObject({ status: "done", progress: 1, kind, format, errorCode: null });
        const { bytes } = await getReportFile(viewer(), id);
        if (format === "csv") expect(bytes.toString("utf8")).toMatch(/^\ufeff.*\/ /);
        if (format === "json") expect(JSON.parse(bytes.toString("utf8"))).toMatchObject({ kind });
        if (format === "xlsx") expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(7);
        if (format === "pptx") expect(Object.keys(unzipSync(bytes)).join()).toContain("charts/chart");
      }
    },
  );

  it.each(["personas", "needs"] as const)("about %s has a word for everything", async (kind) => {
    const id = await make({ kind, format: "json" });
    const content = JSON.parse((await getReportFile(actor, id)).bytes.toString("utf8"));
    for (const locale of ["zh", "en"] as const) {
      const said = JSON.stringify(writeReport(content, locale, messageTeller(locale)));
      // What has no message, or lacks a value for one, is said as its key.
      expect(said.match(/\b(reports|personas|needs|common)\.[a-zA-Z.]+/g)).toBeNull();
      expect(said.match(/"(columns|table|value|head|medians|facts|weeks|bought)\.[a-zA-Z.]+"/g)).toBeNull();
      expect(/[\u4e00-\u9fff]/.test(JSON.parse(said).title)).toBe(locale === "zh");
    }
    const heads = reportSheets(content, ["zh", "en"]).flatMap(({ name, columns }) => [name, ...columns]);
    expect(JSON.stringify(heads).match(/\b(reports|personas|needs|sheets|columns)\.[a-zA-Z.]+/g)).toBeNull();
  });

  it("is printed with its fonts in it, with Chinese text that can be selected, pages and contents", async () => {
    const id = await make({ format: "pdf" });
    expect(await find(id)).toMatchObject({ status: "done", errorCode: null });
    const { bytes } = await getReportFile(actor, id);
    const text = unpack(bytes);
    expect(countPages(bytes)).toBeGreaterThan(3);
    expect(text).toContain("/MediaBox [0 0 594.95996 841.91998]");
    expect(text).toMatch(/\/Dests \d+ 0 R/);
    expect(text).toMatch(/\/(Type3|FontFile2|FontFile3)/);
    // 客群 by the map from glyphs to characters: what a reader selects and copies.
    expect(text).toContain("/ToUnicode");
    for (const character of "客群") {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      expect(text).toContain(`<${code}>`);
    }
    expect(text).not.toMatch(/\/Subtype \/Image/);
  });

  it("stays what it was when another run is published", async () => {
    const id = await make({ format: "csv" });
    const before = await getReportFile(actor, id);
    await pool().query(`update persona set "nameZh" = '另一个名字'`);
    expect((await getReportFile(actor, id)).bytes.equals(before.bytes)).toBe(true);
    expect((await getReportFile(actor, await make({ format: "csv" }))).bytes.equals(before.bytes)).toBe(
      false,
    );
  });

  it("is made once, by whoever takes it first", async () => {
    const { id } = await requestReport(actor, { kind: "needs", language: "en", format: "csv" });
    let drawn = 0;
    const draw: typeof drawReport = (...input) => {
      drawn++;
      return drawReport(...input);
    };
    await Promise.all([makeReport(id, running, draw), makeReport(id, running, draw)]);
    await makeReport(id, running, draw);
    expect(drawn).toBe(1);
  });

  it("says why it failed, and is made when it is asked for again", async () => {
    const { id } = await requestReport(actor, { kind: "needs", language: "en", format: "csv" });
    await makeReport(id, running, () => Promise.reject(new Error("no")));
    expect(await find(id)).toMatchObject({ status: "failed", errorCode: "report.failed" });
    await expect(getReportFile(actor, id)).rejects.toThrow("notFound");
    await retryReport(viewer(), id);
    await makeReport(id, running, drawReport);
    expect(await find(id)).toMatchObject({ status: "done", errorCode: null });
    await expect(retryReport(actor, id)).rejects.toThrow("notFound");
  });

  it("waits again when its worker is told to stop, and is taken when its worker died", async () => {
    const { id } = await requestReport(actor, { kind: "needs", language: "en", format: "csv" });
    const stopped = new AbortController();
    await makeReport(id, stopped.signal, async () => {
      stopped.abort();
      stopped.signal.throwIfAborted();
      return Buffer.from("");
    });
    expect(await find(id)).toMatchObject({ status: "queued" });
    await pool().query(
      `update report set status = 'running', "leaseUntil" = now() - interval '1 s' where id = $1`,
      [id],
    );
    await makeReport(id, running, drawReport);
    expect(await find(id)).toMatchObject({ status: "done" });
  });

  it("is nobody else's: not another workspace's, and not a viewer's to delete or share", async () => {
    const id = await make();
    await expect(getReportFile(stranger, id)).rejects.toThrow("notFound");
    await expect(deleteReport(stranger, id)).rejects.toThrow("notFound");
    await expect(shareReport(stranger, { id, days: 7 })).rejects.toThrow("notFound");
    expect((await listReports(stranger)).reports).toEqual([]);
    await expect(deleteReport(viewer(), id)).rejects.toThrow("forbidden");
    await expect(shareReport(viewer(), { id, days: 7 })).rejects.toThrow("forbidden");
    await deleteReport(actor, id);
    expect(await find(id)).toBeUndefined();
  });
});

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
    await pool().query(`update report_link set "expiresAt" = now() where id = $1`, [one.id]);
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
    const folder = path.join(HOME, "exports", String(actor.workspaceId), "reports");
    expect(await readdir(folder)).toEqual([(await find(report))?.fileName]);
    await endSchedule(actor, id);
    expect((await listReports(actor)).schedules).toEqual([]);
    expect(await readdir(folder)).toHaveLength(1);
    await deleteReport(actor, report);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("the deletion of a person", () => {
  it("takes the reports that quote the person, and no others", async () => {
    const quoting = await make({ kind: "needs" });
    const { rows } = await pool().query<{ id: number; key: string }>(
      `select c.id, c.key from report r join mention m on m.id = any(r."mentionIds")
         join document d on d.id = m."documentId" join customer c on c.id = d."customerId"
        where r.id = $1 limit 1`,
      [quoting],
    );
    const [person] = rows;
    if (!person) throw new Error("the report quotes nobody");
    const without = await make({ kind: "needs", format: "csv" });
    await pool().query(
      `update report set content = '{}', "mentionIds" = array(select id from unnest("mentionIds") as quoted(id)
          where id not in (select m.id from mention m join document d on d.id = m."documentId" where d."customerId" = $2))
        where id = $1`,
      [without, person.id],
    );
    const receipt = await erasePerson(actor, { customerId: person.id, key: person.key });
    expect(receipt.tables.report?.deleted).toBeGreaterThan(0);
    expect(receipt.remaining).toBe(0);
    expect(await find(quoting)).toBeUndefined();
    expect(await find(without)).toBeDefined();
  });

  it("is not undone by a report that is being made meanwhile", async () => {
    const { id } = await requestReport(actor, { kind: "needs", language: "en", format: "json" });
    let quoted = "";
    const draw: typeof drawReport = async (content, ...rest) => {
      if (quoted === "" && content.kind === "needs") {
        const mention = content.needs.flatMap(({ detail }) => detail?.quotes ?? [])[0]?.mentionId;
        const { rows } = await pool().query<{ id: number; key: string }>(
          `select c.id, c.key from mention m join document d on d.id = m."documentId"
             join customer c on c.id = d."customerId" where m.id = $1`,
          [mention],
        );
        const [person] = rows;
        if (!person || !mention) throw new Error("nobody is quoted");
        quoted = mention;
        await erasePerson(actor, { customerId: person.id, key: person.key });
      }
      return drawReport(content, ...rest);
    };
    await makeReport(id, running, draw);
    expect(await find(id)).toMatchObject({ status: "queued", size: null });
    await makeReport(id, running, draw);
    expect((await getReportFile(actor, id)).bytes.toString()).not.toContain(`"${quoted}"`);
  });
});
