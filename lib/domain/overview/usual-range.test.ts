import { expect, it } from "vitest";
import { usualRange } from "@/lib/domain/overview/usual-range";

const weeks = (last: number) => [...Array.from({ length: 26 }, (_, week) => 8 + (week % 5)), last];
const flat = (value: number) => Array.from({ length: 27 }, () => value);

it("sees a week far above or below the usual", () => {
  expect(usualRange(weeks(40), flat(200))).toMatchObject({ count: 40, median: 10, moved: "up" });
  expect(usualRange(weeks(0), flat(200))?.moved).toBe("down");
  expect(usualRange(weeks(12), flat(200))?.moved).toBeNull();
});

it("does not take a busy week for a movement", () => {
  const busy = [...flat(200).slice(1), 800];
  expect(usualRange(weeks(40), busy)?.moved).toBeNull();
});

it("takes the middle 90 % of the weeks before", () => {
  const range = usualRange([...Array.from({ length: 21 }, (_, week) => week), 99], flat(100).slice(5));
  expect(range).toMatchObject({ low: 1, high: 19, median: 10 });
});

it("says nothing after a few weeks", () => {
  expect(
    usualRange(
      [5, 5, 5, 5, 5, 5, 5, 50],
      Array.from({ length: 8 }, () => 100),
    ),
  ).toBeNull();
});

it("raises few false alarms where weeks are over-dispersed", () => {
  // A linear congruential generator; twelve uniform numbers add up to a normal one.
  let state = 11;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const normal = () => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6);
  let alarms = 0;
  for (let trial = 0; trial < 400; trial++) {
    const weekly = Array.from({ length: 27 }, () => Math.max(0, Math.round(12 + 6 * normal())));
    if (usualRange(weekly, flat(300))?.moved) alarms++;
  }
  expect(alarms).toBeLessThan(12);
});
