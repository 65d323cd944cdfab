import { expect, it } from "vitest";
import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { evaluateRanking, measureList } from "@/lib/algorithms/evaluate/evaluate-ranking";

function matrix(rows: number, cols: number, pairs: readonly (readonly [number, number])[]): Csr {
  const users = pairs.map(([u]) => u);
  const items = pairs.map(([, i]) => i);
  return csrFromTriples(
    rows,
    cols,
    users,
    items,
    pairs.map(() => 1),
  );
}

it("measures a list by hand: hits at ranks 1 and 3 of three test items", () => {
  const isTest = Uint8Array.from([1, 0, 1, 1]);
  const { ndcg, recall } = measureList(Int32Array.from([0, 1, 2]), isTest, 3, 3);
  expect(ndcg).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3) + 1 / 2), 12);
  expect(recall).toBeCloseTo(2 / 3, 12);
});

it("takes the ideal over min(k, test size)", () => {
  const isTest = Uint8Array.from([1, 1, 1]);
  expect(measureList(Int32Array.from([2]), isTest, 3, 1).ndcg).toBe(1);
  expect(measureList(Int32Array.from([0, 1, 2]), Uint8Array.from([0, 0, 1]), 1, 3).ndcg).toBeCloseTo(0.5, 12);
});

// User 0 has item 0; items 1 and 2 are known from user 1; item 3 is cold.
const train = matrix(3, 4, [
  [0, 0],
  [1, 1],
  [1, 2],
  [2, 0],
  [2, 2],
]);
const popularity = Float64Array.from([2, 1, 2, 0]);

it("leaves seen items out, counts cold test items as misses and sends ties to the more popular", () => {
  const test = matrix(3, 4, [
    [0, 2],
    [0, 3],
    [1, 0],
  ]);
  const lists: number[][] = [];
  const result = evaluateRanking(
    (_, out) => out.fill(1),
    { train, test, popularity },
    {
      k: 2,
      onList: ({ items }) => lists.push([...items]),
    },
  );
  expect(lists).toEqual([[2, 1], [0]]);
  expect([...result.users]).toEqual([0, 1]);
  expect(result.ndcg[0]).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12);
  expect([...result.recall]).toEqual([0.5, 1]);
  expect([...result.hit]).toEqual([1, 1]);
  expect(result.coverage).toBe(1);
});

it("covers what it shows of what it could", () => {
  const test = matrix(3, 4, [[0, 2]]);
  const result = evaluateRanking((_, out) => out.set([0, 1, 9, 99]), { train, test, popularity }, { k: 1 });
  expect(result.coverage).toBeCloseTo(1 / 3, 12);
  expect([...result.ndcg]).toEqual([1]);
});
