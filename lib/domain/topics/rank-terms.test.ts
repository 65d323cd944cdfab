import { expect, it } from "vitest";
import { rankTerms } from "@/lib/domain/topics/rank-terms";
import { topicsHref, topicsView } from "@/lib/domain/topics/topics-view";

const terms = [
  { term: "work", probability: 0.2, overall: 0.2 },
  { term: "tuner", probability: 0.1, overall: 0.01 },
  { term: "snark", probability: 0.01, overall: 0.0005 },
];

it.each([
  [1, ["work", "tuner", "snark"]],
  [0.6, ["tuner", "work", "snark"]],
  [0, ["snark", "tuner", "work"]],
])("ranks terms at lambda %d", (lambda, expected) => {
  expect(rankTerms(terms, lambda, 3).map(({ term }) => term)).toEqual(expected);
});

it("keeps what an address says and nothing else", () => {
  const view = topicsView.parse({ model: "lda", topic: "3", lambda: "0.2", q: "zip", page: "2" });
  expect(topicsHref("shop", view)).toBe("/shop/topics?model=lda&topic=3&lambda=0.2&q=zip&page=2");
  const wrong = topicsView.parse({ model: "x", topic: "y", lambda: "7", page: "-1" });
  expect(topicsHref("shop", wrong)).toBe("/shop/topics");
});
