import { expect, it } from "vitest";
import { profileColumn } from "@/lib/domain/import/column-profile";
import { parseTranscript } from "@/lib/domain/import/parse-transcript";

// Each of these takes minutes where a pattern tries every way to cut it.
const LONG = 400_000;
const CELLS = [
  " ".repeat(LONG),
  `1${" ".repeat(LONG)}x`,
  `10:02${" ".repeat(LONG)}x`,
  "客服".repeat(LONG / 2),
  `customer${" ".repeat(LONG)}`,
  "1,".repeat(LONG / 2),
  "2024-".repeat(LONG / 5),
  "a.".repeat(LONG / 2),
  "[".repeat(LONG),
  "★".repeat(LONG),
  "%".repeat(LONG),
  `a${"\t".repeat(LONG)}:`,
];

it("looks at long cells of any kind, and finds no value in them", () => {
  for (const cell of CELLS) {
    const { fits } = profileColumn("anything", [cell, "x"]);
    expect([fits.number, fits.time, fits.rating, fits.boolean]).toEqual([0, 0, 0, expect.any(Number)]);
    expect(parseTranscript(cell)).toBeNull();
  }
});
