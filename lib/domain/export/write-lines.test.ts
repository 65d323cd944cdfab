import { expect, it } from "vitest";
import { type RowGroup, writeLines } from "@/lib/domain/export/write-lines";
import type { ExportRow } from "@/lib/domain/export/write-rows";

async function lines(pieces: ExportRow[][], group?: RowGroup): Promise<unknown[]> {
  let out = "";
  for await (const piece of writeLines(["who", "rank", "what"], pieces, group)) out += piece;
  if (out === "") return [];
  expect(out.endsWith("\n")).toBe(true);
  return out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

const PIECES = [
  [{ who: "a", rank: 1, what: "x\ny" }],
  [],
  [
    { who: "a", rank: 2 },
    { who: "b", rank: 1, what: "=z" },
  ],
];

it("writes a row a line", async () => {
  expect(await lines(PIECES)).toEqual([
    { who: "a", rank: 1, what: "x\ny" },
    { who: "a", rank: 2, what: null },
    { who: "b", rank: 1, what: "=z" },
  ]);
});

it("writes a group a line, also where a piece cuts it", async () => {
  expect(await lines(PIECES, { columns: ["who"], name: "items" })).toEqual([
    {
      who: "a",
      items: [
        { rank: 1, what: "x\ny" },
        { rank: 2, what: null },
      ],
    },
    { who: "b", items: [{ rank: 1, what: "=z" }] },
  ]);
});

it("writes nothing of nothing", async () => {
  expect(await lines([[]], { columns: ["who"], name: "items" })).toEqual([]);
});
