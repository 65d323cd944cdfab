import { expect, it } from "vitest";
import { rowOf } from "@/lib/algorithms/matrix";
import { fitLexicon, lexicalVectors } from "@/lib/algorithms/needs/lexical-vectors";
import { createSegmenter } from "@/lib/algorithms/text/segment";

const segmenter = createSegmenter();
const tokens = [
  segmenter.segment("The zip is stuck", "en"),
  segmenter.segment("拉链卡住了", "zh"),
  segmenter.segment("delivery was slow", "en"),
  segmenter.segment("物流太慢了", "zh"),
  segmenter.segment("xylophone", "en"),
];
const lexicon = fitLexicon(tokens);
const rows = lexicalVectors(lexicon, tokens);
const cosine = (a: number, b: number) =>
  rowOf(rows, a).reduce((sum, value, c) => sum + value * (rowOf(rows, b)[c] ?? 0), 0);

it("ties what the glossary knows over languages", () => {
  expect(cosine(0, 1)).toBeGreaterThan(0.8);
  expect(cosine(2, 3)).toBeGreaterThan(0.8);
  expect(Math.abs(cosine(0, 2))).toBeLessThan(0.3);
});

it("leaves a word that nobody else uses out, and gives equal rows in other calls", () => {
  expect(rowOf(rows, 4).every((value) => value === 0)).toBe(true);
  expect(lexicalVectors(lexicon, tokens.slice(1, 2)).data).toEqual(rowOf(rows, 1));
});
