import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { sequentialDeviate, sequentialDifference } from "@/lib/algorithms/stats/confidence-sequence";
import type { VisitorSums } from "@/lib/domain/recommendation/experiment-results";

const empty = (): VisitorSums => ({ visitors: 0, shown: 0, clicked: 0, shown2: 0, clicked2: 0, both: 0 });
const add = (sums: VisitorSums, shown: number, clicked: number): VisitorSums => ({
  visitors: sums.visitors + 1,
  shown: sums.shown + shown,
  clicked: sums.clicked + clicked,
  shown2: sums.shown2 + shown ** 2,
  clicked2: sums.clicked2 + clicked ** 2,
  both: sums.both + shown * clicked,
});

it("is narrowest near the planned number and about three there", () => {
  expect(sequentialDeviate(1000, 1000)).toBeCloseTo(3.035, 2);
  expect(sequentialDeviate(10, 1000)).toBeGreaterThan(6);
  expect(sequentialDeviate(100_000, 1000)).toBeGreaterThan(3.035);
});

it("is wrong in at most some 5 of 100 experiments without a difference though looked at forty times", () => {
  const random = createRandom(21);
  let wrong = 0;
  for (let trial = 0; trial < 300; trial++) {
    let [a, b] = [empty(), empty()];
    let seen = false;
    for (let n = 1; n <= 2000; n++) {
      // Visitors differ in how much they click, so that impressions are not independent.
      const draw = () => {
        const rate = 0.02 + 0.1 * random.next();
        const shown = 5 + random.integer(10);
        let clicked = 0;
        for (let i = 0; i < shown; i++) if (random.next() < rate) clicked++;
        return [shown, clicked] as const;
      };
      a = add(a, ...draw());
      b = add(b, ...draw());
      if (n % 50 !== 0) continue;
      const { low, high } = sequentialDifference(a, b, 2000);
      if (low > 0 || high < 0) seen = true;
    }
    if (seen) wrong++;
  }
  expect(wrong / 300).toBeLessThan(0.07);
});

it("finds a difference that is there", () => {
  const random = createRandom(4);
  let [a, b] = [empty(), empty()];
  for (let n = 0; n < 8000; n++) {
    const clicks = (rate: number) =>
      Array.from({ length: 10 }, () => random.next() < rate).filter(Boolean).length;
    a = add(a, 10, clicks(0.05));
    b = add(b, 10, clicks(0.065));
  }
  const { low, high } = sequentialDifference(a, b, 16_000);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeLessThan(0.03);
});
