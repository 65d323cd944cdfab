import { expect, it } from "vitest";
import { countByWeek, weeksOf } from "@/lib/services/run/needs/count-weeks";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

it("ends the last week with the newest text and starts the first at the oldest", () => {
  const weeks = weeksOf([day(1), day(15), null]);
  expect(weeks.count).toBe(3);
  expect(countByWeek([day(1), day(2), day(8), day(9), day(15), null], weeks)).toEqual([1, 2, 2]);
});

it("looks back a year at most", () => {
  const weeks = weeksOf([new Date(0), day(1)]);
  expect(weeks.count).toBe(53);
  expect(weeks.weekOf(new Date(0))).toBe(-1);
});

it("has no weeks without dates", () => {
  expect(weeksOf([null]).count).toBe(0);
  expect(countByWeek([null], weeksOf([]))).toEqual([]);
});
