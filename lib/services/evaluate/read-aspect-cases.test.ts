import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readAspectCases } from "@/lib/services/evaluate/read-aspect-cases";

async function read(content: string) {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "aspects-")), "cases.txt");
  await writeFile(file, content);
  return readAspectCases(file);
}

it("reads JSON lines, aspects that are not named among them", async () => {
  const labels = [
    { aspect: "lid", opinion: "loose", polarity: "negative", category: "LID#QUALITY" },
    { aspect: "NULL", opinion: "NULL", polarity: "neutral", category: "KETTLE#GENERAL" },
  ];
  const cases = await read(`${JSON.stringify({ text: "the lid is loose", labels })}\n`);
  expect(cases).toEqual([
    {
      text: "the lid is loose",
      aspect: "lid",
      place: { start: 4, end: 7 },
      polarity: "negative",
      category: "LID#QUALITY",
    },
    { text: "the lid is loose", aspect: null, place: null, polarity: "neutral", category: "KETTLE#GENERAL" },
  ]);
});

it("reads three lines a case and closes up Chinese", async () => {
  const cases = await read("这 款 $T$ 很 牢 ， pro max 也 是\n壶 盖\nPositive\n$T$ 差\n把 手\nNegative\n\n");
  expect(cases.map(({ text, aspect, polarity }) => [text, aspect, polarity])).toEqual([
    ["这款壶盖很牢，pro max也是", "壶盖", "positive"],
    ["把手差", "把手", "negative"],
  ]);
  expect(cases.map(({ text, place }) => text.slice(place?.start, place?.end))).toEqual(["壶盖", "把手"]);
});

it("says which line is neither", async () => {
  await expect(read('{"text": "a"}')).rejects.toMatchObject({
    code: "evaluateNoAspects",
    params: { line: 1 },
  });
  await expect(read("no place\nlid\nPositive")).rejects.toMatchObject({ code: "evaluateNoAspects" });
  await expect(read("")).rejects.toMatchObject({ code: "evaluateNoAspects" });
  await expect(readAspectCases("/nowhere/at-all")).rejects.toMatchObject({ code: "evaluateNoFile" });
});
