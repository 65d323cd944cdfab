import { expect, it } from "vitest";
import { type ExportRow, writeRows } from "@/lib/domain/export/write-rows";

async function text(columns: string[], pieces: ExportRow[][], format: "csv" | "json"): Promise<string> {
  let out = "";
  for await (const piece of writeRows(columns, pieces, format)) out += piece;
  return out;
}

it("writes CSV that a spreadsheet neither runs nor breaks", async () => {
  const pieces = [
    [{ name: '=HYPERLINK("x")', n: 1 }],
    [
      { name: "+86 138", n: null },
      { name: "@x", n: -2 },
      { name: "\tx", n: 0 },
      { name: "-3.5", n: 0.5 },
      { name: 'say "a, b"\nc', n: 2 },
    ],
  ];
  const lines = (await text(["name", "n"], pieces, "csv")).split("\r\n");
  expect(lines[0]).toBe("\uFEFFname,n");
  expect(lines[1]).toBe(`"'=HYPERLINK(""x"")",1`);
  expect(lines.slice(2, 7)).toEqual(["'+86 138,", "'@x,-2", "'\tx,0", "-3.5,0.5", '"say ""a, b""\nc",2']);
  expect(lines.at(-1)).toBe("");
});

it("writes one JSON array over all pieces, also none", async () => {
  const rows = [[{ a: 1 }], [], [{ a: 2, b: "=x" }]];
  expect(JSON.parse(await text(["a", "b"], rows, "json"))).toEqual([
    { a: 1, b: null },
    { a: 2, b: "=x" },
  ]);
  expect(JSON.parse(await text(["a"], [], "json"))).toEqual([]);
  expect(await text(["a"], [], "csv")).toBe("\uFEFFa\r\n");
});
