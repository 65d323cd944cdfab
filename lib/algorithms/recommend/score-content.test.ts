import { expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { diversify } from "@/lib/algorithms/recommend/diversify";
import { scoreContent } from "@/lib/algorithms/recommend/score-content";

const vectors = { data: Float32Array.from([2, 0, 0, 3, 1, 1, 0, 0]), rows: 4, cols: 2 };

it("is the cosine to the weighted mean of what a user has", () => {
  const out = new Float64Array(4);
  scoreContent(vectors, csrFromTriples(1, 4, [0, 0], [0, 1], [3, 1]))(0, out);
  const norm = Math.sqrt(10);
  [3 / norm, 1 / norm, 4 / norm / Math.sqrt(2), 0].forEach((value, i) => {
    expect(out[i]).toBeCloseTo(value, 6);
  });
});

it("says nothing about a user without history", () => {
  const out = new Float64Array(4).fill(7);
  scoreContent(vectors, csrFromTriples(1, 4, [], [], []))(0, out);
  expect([...out]).toEqual([0, 0, 0, 0]);
});

it("diversifies: a second item like the first gives way to one that is not", () => {
  const items = Int32Array.from([10, 11, 20]);
  const scores = Float64Array.from([1, 0.9, 0]);
  const sameTen = (a: number, b: number) => (Math.floor(a / 10) === Math.floor(b / 10) ? 1 : 0);
  expect([...diversify(items, scores, sameTen, { balance: 0.5, k: 2 })]).toEqual([10, 20]);
  expect([...diversify(items, scores, sameTen, { balance: 1, k: 3 })]).toEqual([10, 11, 20]);
  expect([...diversify(items, scores, sameTen, { balance: 0.5, k: 9 })]).toEqual([10, 20, 11]);
});
