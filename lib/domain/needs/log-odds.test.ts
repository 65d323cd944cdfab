import { expect, it } from "vitest";
import { logOdds } from "@/lib/domain/needs/log-odds";

it("nears the plain odds ratio where much is known", () => {
  const odds = logOdds(20_000, 100_000, 10_000, 100_000);
  expect(odds?.value).toBeCloseTo(2.25, 1);
  expect(odds?.low).toBeGreaterThan(2);
});

it("makes nothing of one of two mentions", () => {
  const odds = logOdds(1, 2, 10, 1000);
  // 99 without a prior
  expect(odds?.value).toBeLessThan(4);
  expect(odds?.low).toBeLessThan(1);
});

it("is 1 where shares are equal, and turns round with the sides", () => {
  expect(logOdds(30, 300, 10, 100)?.value).toBeCloseTo(1, 6);
  const [one, other] = [logOdds(40, 200, 20, 300), logOdds(20, 300, 40, 200)];
  expect((one?.value ?? 0) * (other?.value ?? 0)).toBeCloseTo(1, 9);
  expect(one?.z).toBeCloseTo(-(other?.z ?? 0), 9);
});

it("says nothing without a rest, or of what nobody says", () => {
  expect(logOdds(3, 10, 0, 0)).toBeNull();
  expect(logOdds(0, 10, 0, 10)).toBeNull();
  expect(logOdds(0, 10, 5, 10)?.value).toBeLessThan(1);
});
