import { expect, it } from "vitest";
import { addWords } from "@/lib/algorithms/needs/add-words";
import { createSegmenter } from "@/lib/algorithms/text/segment";

const { segment } = createSegmenter();
const answers = [
  { key: 1, score: 0.5, rows: [0] },
  { key: 2, score: 0.45, rows: [1] },
];
const terms = new Map([
  [1, ["price", "贵"]],
  [2, ["拉链", "卡"]],
]);

it("puts the need first whose words a question has, in either language", () => {
  expect(addWords(answers, segment("does the zipper get stuck", "en"), terms)[0]).toMatchObject({
    key: 2,
    rows: [1],
  });
  expect(addWords(answers, segment("拉链好用吗", "zh"), terms)[0]?.key).toBe(2);
});

it("leaves the order where no word is known", () => {
  expect(addWords(answers, segment("anything else", "en"), terms)).toEqual(answers);
});
