import { expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { fitItemKnn, narrowItemKnn } from "@/lib/algorithms/recommend/fit-item-knn";
import { scoreByItems } from "@/lib/algorithms/recommend/item-model";

// Items 0 and 1 share users 0 and 1; item 2 shares user 1 with both; item 3 stands alone.
const train = csrFromTriples(3, 4, [0, 0, 1, 1, 1, 2], [0, 1, 0, 1, 2, 3], [1, 1, 1, 1, 1, 1]);

function neighbours(model: ReturnType<typeof fitItemKnn>, i: number): [number, number][] {
  const from = model.indptr[i] ?? 0;
  return [...model.indices.subarray(from, model.indptr[i + 1])].map((j, n) => [
    j,
    model.values[from + n] ?? 0,
  ]);
}

it("finds cosines between users' columns, nearest first, itself included", () => {
  const model = fitItemKnn(train, { weighting: "cosine", damping: 0, neighbours: 10 });
  const [self, other, third] = neighbours(model, 0);
  expect(self?.[1]).toBeCloseTo(1, 6);
  expect(other).toEqual([1, expect.closeTo(1, 6)]);
  expect(third).toEqual([2, expect.closeTo(1 / Math.sqrt(2), 6)]);
  expect(neighbours(model, 3)).toHaveLength(1);
});

it("weighs by BM25: a user of few items and an item of few users say more", () => {
  const flat = fitItemKnn(train, { weighting: "bm25", damping: 0, neighbours: 10 });
  const idf = (n: number) => Math.log(4) - Math.log1p(n);
  const shared = new Map(neighbours(flat, 0)).get(1);
  expect(shared).toBeCloseTo(idf(2) ** 2 + Math.max(1e-3, idf(3)) ** 2, 6);
  const damped = fitItemKnn(train, { weighting: "bm25", damping: 0.75, neighbours: 10 });
  const ratio = (model: typeof flat) =>
    (new Map(neighbours(model, 2)).get(2) ?? 0) / (new Map(neighbours(model, 2)).get(0) ?? 1);
  expect(ratio(damped)).toBeGreaterThan(ratio(flat));
});

it("narrows to the same model as a narrower fit, and scores by adding similarities", () => {
  const wide = fitItemKnn(train, { weighting: "cosine", damping: 0, neighbours: 10 });
  expect(narrowItemKnn(wide, 2)).toEqual(
    fitItemKnn(train, { weighting: "cosine", damping: 0, neighbours: 2 }),
  );
  const out = new Float64Array(4);
  scoreByItems(wide, csrFromTriples(1, 4, [0, 0], [0, 1], [1, 0.5]))(0, out);
  expect(out[2]).toBeCloseTo(1.5 / Math.sqrt(2), 6);
  expect(out[3]).toBe(0);
});
