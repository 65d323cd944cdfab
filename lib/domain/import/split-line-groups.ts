import type { Reason } from "@/lib/domain/import/problem";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { createDelimitedSplitter, type DelimitedSplitter } from "@/lib/domain/import/split-delimited";

/**
 * Cuts text into records of so many lines, each line a cell. A blank line between records parts them, one inside is an
 * empty cell, so that a value that is missing does not shift those after it. Memory: one piece and one record.
 */
export function createLineGroupSplitter(lines: number): DelimitedSplitter {
  const splitter = createDelimitedSplitter({ delimiter: "\n", quoted: false });
  let cells: string[] = [];
  let first = 0;
  /** the line after the last that was seen */
  let next = 1;
  let problem: Reason | null = null;

  const finish = (records: RawRecord[]): void => {
    if (cells.length < lines) problem ??= "tooFewCells";
    records.push({ line: first, cells, raw: cells.join("\n"), problem });
    cells = [];
    problem = null;
  };

  const group = (found: readonly RawRecord[]): RawRecord[] => {
    const records: RawRecord[] = [];
    for (const { line, raw, problem: broken } of found) {
      // Lines that are not handed out were blank.
      for (; next < line && cells.length > 0; next++) {
        cells.push("");
        if (cells.length === lines) finish(records);
      }
      if (cells.length === 0) first = line;
      cells.push(raw);
      problem ??= broken;
      next = line + 1;
      if (cells.length === lines) finish(records);
    }
    return records;
  };

  return {
    push: (text) => group(splitter.push(text)),
    end: () => {
      const records = group(splitter.end());
      if (cells.length > 0) finish(records);
      return records;
    },
    // Every record has as many cells as lines were asked for, or is broken.
    expect: () => {},
  };
}
