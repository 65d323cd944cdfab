import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { csvLine } from "@/lib/domain/export/csv-line";

const FORMULAS = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1+1",
  "＋1+1",
  "－1+1",
  "＠x",
  "-",
  "=cmd|' /C calc'!A0",
];
const PLAIN = ["-5", "+86", "-3.5", "-1,234.50", "+5%", "a=1", "1-1", " =1", "", "5", "'=1", "price: -5"];

describe("a cell that a spreadsheet would run", () => {
  it.each(FORMULAS)("%j gets an apostrophe", (cell) => {
    expect(csvLine([cell]).replace(/^"/, "")).toMatch(/^'/);
  });
  it.each(PLAIN)("%j stays as it is", (cell) => {
    expect(csvLine([cell, "x"])).toBe(`${/,/.test(cell) ? `"${cell}"` : cell},x\r\n`);
  });
  it("is no number", () => {
    expect(csvLine([-5, -0.5, null, true])).toBe("-5,-0.5,,true\r\n");
  });
});

describe("every CSV writer of the project", () => {
  const root = process.cwd();
  const files = ["lib", "app", "components", "workers", "scripts"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter(
        (name) =>
          /\.(tsx?|mjs)$/.test(name) && !/\.(test|d)\.ts/.test(name) && !name.includes("node_modules"),
      )
      .map((name) => path.join(folder, name)),
  );
  const sources = files.map((name) => ({ name, text: readFileSync(path.join(root, name), "utf8") }));
  /** What makes cells safe, or hands out text that something of these made. */
  const SAFE = /\b(csvLine|toCsv|writeRows|exportRejects|exportFile)\b/;
  /** Names what reports are; another file draws them. */
  const NAMES_REPORTS = "lib/domain/reports/report-wish.ts";
  const DRAWS_REPORTS = "workers/reports/draw-report.ts";

  it("is seen here", () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter(({ text }) => SAFE.test(text)).length).toBeGreaterThan(8);
  });

  it("takes its lines from csvLine where it says that it sends CSV", () => {
    const writers = sources.filter(({ text }) => /["'`]text\/(csv|tab-separated-values)/.test(text));
    expect(writers.length).toBeGreaterThan(3);
    const unsafe = writers.filter(({ text }) => !SAFE.test(text)).map(({ name }) => name);
    expect(unsafe).toEqual([NAMES_REPORTS]);
    expect(sources.find(({ name }) => name === DRAWS_REPORTS)?.text).toMatch(
      /case "csv":(?:(?!case ").)*\btoCsv\(/s,
    );
  });

  it("takes its lines from csvLine where it saves a file called .csv", () => {
    const writers = sources.filter(
      ({ text }) => /(saveFile|createWriteStream|writeFile)\(/.test(text) && /\.csv\b|["']csv["']/.test(text),
    );
    expect(writers.length).toBeGreaterThan(1);
    expect(
      writers
        .filter(({ text }) => !/\b(csvLine|toCsv|writeRows|export\w+)\b/.test(text))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it("does not quote cells on its own", () => {
    const quoting = sources.filter(({ text }) =>
      /replace(All)?\(\s*(\/"\/g|'"'|"\\""|`"`),\s*('""'|"\\"\\""|`""`)/.test(text),
    );
    // The second puts a masked row together, which leaves as one cell of a line of csvLine.
    expect(quoting.map(({ name }) => name)).toEqual([
      "lib/domain/export/csv-line.ts",
      "lib/services/import/protect-reject.ts",
    ]);
  });

  it("makes workbooks by one writer, whose texts are never formulas", () => {
    const makers = sources.filter(({ text }) => /spreadsheetml\.sheet|vnd\.ms-excel/.test(text));
    expect(makers.map(({ name }) => name).sort()).toEqual([NAMES_REPORTS, "lib/web/table-response.ts"]);
    const writers = ["lib/web/table-response.ts", DRAWS_REPORTS].map((name) =>
      sources.find((source) => source.name === name),
    );
    expect(writers.every((source) => /\bwrite(Workbook|Sheets)\(/.test(source?.text ?? ""))).toBe(true);
  });
});
