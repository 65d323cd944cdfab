import { inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { setUpReports } from "@/tests/integration/reports-setup";

const { actor, stranger, running, viewer, make, find } = await setUpReports();
const { pool } = await import("@/lib/data/pool");
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
const { countPages } = await import("@/lib/services/reports/pages-of-targets");
const { erasePerson } = await import("@/lib/services/privacy/erase-person");

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
