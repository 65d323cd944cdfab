import { expect, it } from "vitest";
import { topicsOfTerm } from "@/lib/domain/topics/topics-of-term";

const topic = (key: number, share: number, terms: Record<string, number>) => ({
  key,
  share,
  coherence: 0,
  x: 0,
  y: 0,
  documents: 1,
  needs: [],
  terms: Object.entries(terms).map(([term, probability]) => ({ term, probability, overall: 0.1 })),
});
const topics = [topic(1, 0.2, { zip: 0.3, zipper: 0.1 }), topic(2, 0.6, { zip: 0.1, pan: 0.2 })];

it("shares a word out over its topics", () => {
  expect(topicsOfTerm(topics, "Zip").map(({ topic: { key }, part }) => [key, part])).toEqual([
    [1, expect.closeTo(0.5, 9)],
    [2, expect.closeTo(0.5, 9)],
  ]);
});

it("takes words that begin so where there is none, and finds nothing else", () => {
  expect(topicsOfTerm(topics, "zipp").map(({ topic: { key } }) => key)).toEqual([1]);
  expect(topicsOfTerm(topics, "ip")).toEqual([]);
});
