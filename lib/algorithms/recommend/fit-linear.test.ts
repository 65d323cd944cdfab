import { expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { fitLinear } from "@/lib/algorithms/recommend/fit-linear";
import { itemAmount, scoreByItems } from "@/lib/algorithms/recommend/item-model";

// Users have {0, 1}, {0, 1}, {1}: X^T X + I = [[3, 2], [2, 4]], its inverse [[4, -2], [-2, 3]] / 8.
const train = csrFromTriples(3, 2, [0, 0, 1, 1, 2], [0, 1, 0, 1, 1], [1, 1, 1, 1, 1]);

it("is the closed form: -P / diag(P), diagonal nought", () => {
  const model = fitLinear(train, { lambda: 1, dropout: 0 });
  expect(itemAmount(model, 0, 1)).toBeCloseTo(2 / 3, 6);
  expect(itemAmount(model, 1, 0)).toBeCloseTo(2 / 4, 6);
  expect(itemAmount(model, 0, 0)).toBe(0);
});

it("trusts each item less where histories are thought to have gaps", () => {
  // X^T X + I + counts = [[5, 2], [2, 7]].
  const model = fitLinear(train, { lambda: 1, dropout: 1 });
  expect(itemAmount(model, 0, 1)).toBeCloseTo(2 / 5, 6);
  expect(itemAmount(model, 1, 0)).toBeCloseTo(2 / 7, 6);
});

it("adds up the weights of what a user has, faded as the history says", () => {
  const model = fitLinear(train, { lambda: 1, dropout: 0 });
  const out = new Float64Array(2);
  scoreByItems(model, csrFromTriples(1, 2, [0], [0], [0.5]))(0, out);
  expect(out[0]).toBe(0);
  expect(out[1]).toBeCloseTo(0.5 * (2 / 3), 6);
});
