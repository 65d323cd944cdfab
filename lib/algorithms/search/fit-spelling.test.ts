import { expect, it } from "vitest";
import { drain } from "@/lib/algorithms/drain";
import { createWordCutter } from "@/lib/algorithms/search/cut-words";
import { createConcepts } from "@/lib/algorithms/search/find-concepts";
import { fitSearchIndex } from "@/lib/algorithms/search/fit-search-index";
import { correctWord, fitSpelling, lettersApart } from "@/lib/algorithms/search/fit-spelling";

const titles = ["补水面膜", "补水面膜", "口红", "leather backpack", "leather wallet", "waterproof jacket"];
const index = drain(
  fitSearchIndex(
    titles.map((title) => [title]),
    [{ weight: 1, b: 0 }],
    createWordCutter(),
    createConcepts([]),
  ),
);
const spelling = fitSpelling(index);
const read = (word: string) => correctWord(spelling, index, word).map((found) => found.word);

it("reads what sounds like a word of the catalogue", () => {
  expect(read("面摸")).toEqual(["面膜"]);
  expect(read("kouhong")).toEqual(["口红"]);
});

it("forgives one letter, two in long words, and nothing in short ones", () => {
  expect(read("bakpack")).toEqual(["backpack"]);
  expect(read("lether")).toEqual(["leather"]);
  expect(read("watterprof")).toEqual(["waterproof"]);
  expect(read("walnut")).toEqual([]);
  expect(read("bag")).toEqual([]);
});

it("counts two swapped neighbours as one slip", () => {
  expect(lettersApart("wallet", "wallte", 2)).toBe(1);
  expect(lettersApart("wallet", "walle", 2)).toBe(1);
  expect(lettersApart("wallet", "jacket", 2)).toBe(3);
});
