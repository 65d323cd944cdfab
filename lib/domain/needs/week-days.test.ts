import { expect, it } from "vitest";
import { weekDays } from "@/lib/domain/needs/week-days";

it("counts in the days of the time zone, over the change of clocks", () => {
  // Midnight in Shanghai is the afternoon before in UTC.
  expect(weekDays(new Date("2026-11-08T16:00:00Z"), 2, "Asia/Shanghai")).toEqual([
    { from: "2026-11-09", to: "2026-11-15" },
    { from: "2026-11-16", to: "2026-11-22" },
  ]);
  expect(weekDays(new Date("2026-10-18T23:00:00Z"), 2, "Europe/London").map((week) => week.from)).toEqual([
    "2026-10-19",
    "2026-10-26",
  ]);
});
