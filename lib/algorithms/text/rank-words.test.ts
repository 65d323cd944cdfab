import { expect, it } from "vitest";
import { rankWords } from "@/lib/algorithms/text/rank-words";
import type { Token } from "@/lib/algorithms/text/segment";

const clause = (words: string): Token[] =>
  words.split(" ").map((lemma) => ({
    ...{ text: lemma, lemma, pos: "noun", start: 0, end: lemma.length },
    stop: lemma === "the",
  }));

it("ranks what a document comes back to in new company first", () => {
  const ranks = rankWords([
    clause("the zipper broke"),
    clause("seller ignored zipper photos"),
    clause("new zipper cheap metal"),
    clause("nice colour"),
  ]);
  expect([...ranks].sort((a, b) => b[1] - a[1])[0]).toEqual(["zipper", 1]);
  expect(ranks.get("zipper")).toBeGreaterThan(1.5 * (ranks.get("colour") ?? 1));
  expect(ranks.has("the")).toBe(false);
});

it("ranks nothing in nothing", () => {
  expect(rankWords([clause("the"), []]).size).toBe(0);
});
