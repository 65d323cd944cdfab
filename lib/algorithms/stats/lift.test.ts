import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { lift } from "@/lib/algorithms/stats/lift";

it("is one for what is independent, and how many times as often for what is not", () => {
  expect(lift(10, 100, 100, 1000).value).toBeCloseTo(1, 12);
  expect(lift(50, 100, 100, 1000).value).toBeCloseTo(5, 12);
});

it("covers the true lift in some 95 of 100 draws", () => {
  const random = createRandom(3);
  const [all, a, b, truth] = [2000, 0.1, 0.15, 2];
  let covered = 0;
  for (let draw = 0; draw < 400; draw++) {
    let [both, ofA, ofB] = [0, 0, 0];
    for (let n = 0; n < all; n++) {
      const hasA = random.next() < a;
      // P(b | a) is twice P(b); P(b | not a) is such that P(b) stays.
      const hasB = random.next() < (hasA ? truth * b : (b - a * truth * b) / (1 - a));
      if (hasA) ofA++;
      if (hasB) ofB++;
      if (hasA && hasB) both++;
    }
    const { low, high } = lift(both, ofA, ofB, all);
    if (low <= truth && truth <= high) covered++;
  }
  expect(covered / 400).toBeGreaterThan(0.92);
});
