import { expect, it } from "vitest";
import { splitForecast } from "@/lib/domain/stock/split-forecast";

const weeks = { low: [7, 7, 7, 7, 7], middle: [14, 14, 14, 14, 14], high: [28, 28, 28, 28, 28] };
const closedOnSunday = [1, 1, 1, 1, 1, 1, 0].map((share) => share / 6);

it("shares weeks out among days, none on days when the shop is closed", () => {
  // A Thursday.
  const { from, middle, low, high } = splitForecast(weeks, "day", "2026-10-01", closedOnSunday);
  expect(from[0]).toBe("2026-10-01");
  expect(from.length).toBe(28);
  expect(middle[3]).toBe(0);
  expect(high[3]).toBe(0);
  expect(middle.slice(0, 7).reduce((sum, value) => sum + value, 0)).toBeCloseTo(14);
  expect(low[0]).toBeLessThan(middle[0] ?? 0);
  expect(high[0]).toBeGreaterThan(middle[0] ?? 0);
});

it("adds them up by months of the calendar", () => {
  const { from, middle } = splitForecast(weeks, "month", "2026-10-01", []);
  expect(from).toEqual(["2026-10-01", "2026-11-01"]);
  expect(middle[0]).toBeCloseTo(62);
  expect(middle[1]).toBeCloseTo(8);
});
