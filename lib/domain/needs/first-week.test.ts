import { expect, it } from "vitest";
import { firstWeek } from "@/lib/domain/needs/first-week";

const weekStart = new Date("2026-01-05T00:00:00Z");
const weekly = (first: number) => Array.from({ length: 20 }, (_, week) => Number(week >= first));

it("is the week that a need comes up in after two months without it", () => {
  expect(firstWeek({ weekly: weekly(8), weekStart, mentions: 12 })).toEqual(new Date("2026-03-02T00:00:00Z"));
  expect(firstWeek({ weekly: weekly(7), weekStart, mentions: 13 })).toBeNull();
});

it("is not known where mentions lie outside the weeks, or none is dated", () => {
  expect(firstWeek({ weekly: weekly(10), weekStart, mentions: 11 })).toBeNull();
  expect(firstWeek({ weekly: [], weekStart: null, mentions: 11 })).toBeNull();
});
