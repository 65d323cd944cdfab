import { expect, it } from "vitest";
import { offPolicy } from "@/lib/algorithms/evaluate/off-policy";

const log = {
  reward: [1, 0, 1, 0],
  propensity: [0.5, 0.5, 0.25, 0.75],
  target: [1, 0, 0.5, 0.5],
  expected: [0.6, 0.2, 0.6, 0.2],
  expectedOfTarget: [0.6, 0.6, 0.4, 0.4],
  visit: [1, 2, 3, 4],
};

it("weighs rewards by how much likelier the other policy shows them", () => {
  const { ips, snips, doublyRobust, effectiveChoices } = offPolicy(log);
  const weights = [2, 0, 2, 2 / 3];
  expect(ips.value).toBeCloseTo(4 / 4);
  expect(snips.value).toBeCloseTo(4 / (2 + 2 + 2 / 3));
  const mended = [0.6 + 2 * 0.4, 0.6, 0.4 + 2 * 0.4, 0.4 - (2 / 3) * 0.2];
  expect(doublyRobust.value).toBeCloseTo(mended.reduce((sum, value) => sum + value, 0) / 4);
  expect(effectiveChoices).toBeCloseTo((14 / 3) ** 2 / weights.reduce((sum, w) => sum + w * w, 0));
  expect(doublyRobust.low).toBeLessThan(doublyRobust.value);
});

it("gives what was logged for the logging policy, and wider intervals where choices hang together", () => {
  const same = offPolicy({ ...log, target: log.propensity, expectedOfTarget: log.expected });
  expect(same.ips.value).toBeCloseTo(0.5);
  expect(same.snips.value).toBeCloseTo(0.5);
  const alike = { ...log, reward: [1, 1, 0, 0], target: log.propensity };
  const apart = offPolicy(alike).ips;
  const together = offPolicy({ ...alike, visit: [1, 1, 2, 2] }).ips;
  expect(together.high - together.low).toBeGreaterThan(apart.high - apart.low);
});

it("refuses a propensity that cannot be", () => {
  expect(() => offPolicy({ ...log, propensity: [0, 0.5, 0.5, 0.5] })).toThrow(RangeError);
});
