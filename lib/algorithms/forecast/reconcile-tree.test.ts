import { expect, it } from "vitest";
import { reconcileTree } from "@/lib/algorithms/forecast/reconcile-tree";

it("is generalised least squares on a tree: here solved by hand", () => {
  // total 10 (variance 2) over 4 (1) and 3 (1): the gap of 3 is shared 2 : 1 : 1 by variance.
  const [total, a, b] = reconcileTree([
    { parent: -1, value: 10, variance: 2 },
    { parent: 0, value: 4, variance: 1 },
    { parent: 0, value: 3, variance: 1 },
  ]);
  expect(a).toBeCloseTo(4.75);
  expect(b).toBeCloseTo(3.75);
  expect(total).toBeCloseTo(8.5);
});

it("adds up over three levels, never below nothing", () => {
  const out = reconcileTree([
    { parent: -1, value: 5, variance: 1 },
    { parent: 0, value: 3, variance: 2 },
    { parent: 0, value: 9, variance: 3 },
    { parent: 1, value: 0.1, variance: 5 },
    { parent: 1, value: 4, variance: 1 },
    { parent: 2, value: 8, variance: 4 },
  ]);
  expect(out[0]).toBeCloseTo((out[1] ?? 0) + (out[2] ?? 0));
  expect(out[1]).toBeCloseTo((out[3] ?? 0) + (out[4] ?? 0));
  expect(Math.min(...out)).toBeGreaterThanOrEqual(0);
});
