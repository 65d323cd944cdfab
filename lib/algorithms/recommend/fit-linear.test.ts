import { expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { fitLinear, LINEAR_ITEM_LIMIT, scoreLinear } from "@/lib/algorithms/recommend/fit-linear";

// Users have {0, 1}, {0, 1}, {1}: X^T X + I = [[3, 2], [2, 4]], its inverse [[4, -2], [-2, 3]] / 8.
const train = csrFromTriples(3, 2, [0, 0, 1, 1, 2], [0, 1, 0, 1, 1], [1, 1, 1, 1, 1]);

it("is the closed form: -P / diag(P), diagonal nought", () => {
  const { data } = fitLinear(train, { lambda: 1 }).weights;
  const expected = [0, 2 / 3, 2 / 4, 0];
  expected.forEach((value, at) => {
    expect(data[at]).toBeCloseTo(value, 6);
  });
});

it("adds up the weights of what a user has, faded as the history says", () => {
  const model = fitLinear(train, { lambda: 1 });
  const out = new Float64Array(2);
  scoreLinear(model, csrFromTriples(1, 2, [0], [0], [0.5]))(0, out);
  expect(out[0]).toBe(0);
  expect(out[1]).toBeCloseTo(0.5 * (2 / 3), 6);
});

it("refuses a catalogue beyond its limit", () => {
  const large = csrFromTriples(1, LINEAR_ITEM_LIMIT + 1, [0], [0], [1]);
  expect(() => fitLinear(large, { lambda: 1 })).toThrow(RangeError);
});
