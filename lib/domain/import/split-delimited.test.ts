import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { createDelimitedSplitter } from "@/lib/domain/import/split-delimited";

function split(
  text: string,
  { piece = text.length || 1, delimiter = ",", quoted = true, expected = 0 } = {},
): RawRecord[] {
  const splitter = createDelimitedSplitter({ delimiter, quoted });
  if (expected) splitter.expect(expected);
  const records: RawRecord[] = [];
  for (let at = 0; at < text.length; at += piece) records.push(...splitter.push(text.slice(at, at + piece)));
  return [...records, ...splitter.end()];
}
const cells = (records: RawRecord[]) => records.map((record) => record.cells);

describe("split-delimited", () => {
  it("agrees with csv-parse on random well-formed files, however they are cut", () => {
    const random = createRandom(7);
    const alphabet = ["a", "b", " ", ",", '"', "\n", "\r\n", "中", "😀", ""];
    for (let round = 0; round < 300; round++) {
      const rows = Array.from({ length: 1 + random.integer(6) }, () =>
        Array.from({ length: 3 }, () =>
          Array.from(
            { length: random.integer(6) },
            () => alphabet[random.integer(alphabet.length)] ?? "",
          ).join(""),
        ),
      );
      const quote = (cell: string) =>
        /[",\r\n]/.test(cell) || random.next() < 0.2 ? `"${cell.replaceAll('"', '""')}"` : cell;
      const newline = random.next() < 0.5 ? "\n" : "\r\n";
      const text =
        rows.map((row) => row.map(quote).join(",")).join(newline) + (random.next() < 0.5 ? newline : "");
      const reference: string[][] = parse(text, { record_delimiter: ["\r\n", "\n"], skip_empty_lines: true });
      expect(cells(split(text, { piece: 1 + random.integer(9) }))).toEqual(reference);
    }
  });

  it("numbers lines, also after cells that span some", () => {
    const records = split('a,b\n"1\n2\n",x\n\ny,z');
    expect(records.map((record) => record.line)).toEqual([1, 2, 6]);
    expect(records[1]?.raw).toBe('"1\n2\n",x');
  });

  it("takes quotes inside cells as characters", () => {
    expect(cells(split('5" wide,"he said "no" twice",x"y"\n'))).toEqual([
      ['5" wide', 'he said "no" twice', 'x"y"'],
    ]);
  });

  it("gives up only the line of a quote that is never closed", () => {
    const records = split('a,b\n"lone,1\nc,2\nd,3', { piece: 3 });
    expect(records.map(({ line, problem }) => [line, problem])).toEqual([
      [1, null],
      [2, "openQuote"],
      [3, null],
      [4, null],
    ]);
    expect(records[1]?.raw).toBe('"lone,1');
  });

  it("gives up only the line of a quote that another row's closes", () => {
    const records = split('a,b\n"lone,1\nc,2\n"fine, but",3\ne,4\n', { expected: 2 });
    expect(records.map(({ problem }) => problem)).toEqual([null, "openQuote", null, null, null]);
    expect(records[3]?.cells).toEqual(["fine, but", "3"]);
  });

  it("keeps quotes as they are where they do not quote", () => {
    expect(cells(split('"a\tb"\nc\t"d', { delimiter: "\t", quoted: false }))).toEqual([
      ['"a', 'b"'],
      ["c", '"d'],
    ]);
  });

  it("reads old Macintosh line ends", () => {
    expect(cells(split("a,b\r1,2\r"))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("keeps an empty last cell", () => {
    expect(cells(split("a,\n,", { piece: 1 }))).toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });

  it("survives a cell of 10 MB, and hands out one beyond the limit as too long", () => {
    const big = "x".repeat(10 * 1024 * 1024);
    expect(split(`a,"${big}"\nb,2`, { piece: 1 << 16 }).map((record) => record.cells[1]?.length)).toEqual([
      big.length,
      1,
    ]);
    const huge = split(`a,${big}${big}\nb,2`, { piece: 1 << 20 });
    expect(huge.map(({ line, problem }) => [line, problem])).toEqual([
      [1, "tooLong"],
      [2, null],
    ]);
  });

  it("reads a file of nothing but open quotes without waiting for the end each time", () => {
    const records = split(`${'"open ""x"" y\n'.repeat(30_000)}`, { piece: 1 << 16 });
    expect(records).toHaveLength(30_000);
    expect(records.every(({ problem }) => problem === "openQuote")).toBe(true);
  });
});
