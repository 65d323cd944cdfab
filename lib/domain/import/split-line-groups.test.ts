import { describe, expect, it } from "vitest";
import { createLineGroupSplitter } from "@/lib/domain/import/split-line-groups";

function cut(text: string, lines: number, piece = text.length) {
  const splitter = createLineGroupSplitter(lines);
  const records = [];
  for (let at = 0; at < text.length; at += piece) records.push(...splitter.push(text.slice(at, at + piece)));
  return [...records, ...splitter.end()].map(({ line, cells, problem }) => ({
    line,
    cells: [...cells],
    problem,
  }));
}

describe("records of several lines", () => {
  it.each([1, 2, 5, 100])("are cut the same in pieces of %i characters", (piece) => {
    expect(cut('a "b", c\r\nit\r\nPositive\r\nd\ne\nNegative', 3, piece)).toEqual([
      { line: 1, cells: ['a "b", c', "it", "Positive"], problem: null },
      { line: 4, cells: ["d", "e", "Negative"], problem: null },
    ]);
  });

  it("may have blank lines between them", () => {
    expect(cut("\na\n1\n\n\nb\n2\n\n", 2)).toEqual([
      { line: 2, cells: ["a", "1"], problem: null },
      { line: 6, cells: ["b", "2"], problem: null },
    ]);
  });

  it("keep a missing value's place", () => {
    expect(cut("a\n\n1\nb\nx\n2\n", 3)).toEqual([
      { line: 1, cells: ["a", "", "1"], problem: null },
      { line: 4, cells: ["b", "x", "2"], problem: null },
    ]);
  });

  it("are broken where lines are missing at the end", () => {
    expect(cut("a\n1\nb\n", 2)[1]).toEqual({ line: 3, cells: ["b"], problem: "tooFewCells" });
  });
});
