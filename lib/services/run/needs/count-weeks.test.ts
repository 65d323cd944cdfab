import { expect, it } from "vitest";
import { weekDays } from "@/lib/domain/needs/week-days";
import { countByWeek, weeksOf } from "@/lib/services/run/needs/count-weeks";

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 9, 30));

it("ends the last week with the newest text's day and starts the first before the oldest", () => {
  const moments = [day(1), day(2), day(8), day(9), day(15), null];
  const weeks = weeksOf(moments, "UTC");
  expect(weeks.start).toEqual(new Date("2025-12-26"));
  expect(weeks.count).toBe(3);
  expect(countByWeek(moments, weeks)).toEqual([1, 2, 2]);
});

it("cuts at the shop's midnight", () => {
  const moments = ["2026-11-08T15:59:59Z", "2026-11-08T16:00:00Z", "2026-11-22T02:00:00Z"].map(
    (text) => new Date(text),
  );
  const weeks = weeksOf(moments, "Asia/Shanghai");
  expect(weeks.start).toEqual(new Date("2026-11-01T16:00:00Z"));
  expect(countByWeek(moments, weeks)).toEqual([1, 1, 1]);
});

it.each(["Europe/London", "America/Santiago", "Asia/Shanghai", "Australia/Lord_Howe"])(
  "agrees in %s with the days that a link to a week names, over the changes of clocks",
  (timeZone) => {
    const hours = Array.from(
      { length: 400 * 24 },
      (_, hour) => new Date(Date.UTC(2026, 10, 22, 12) - hour * 3_600_000),
    );
    const weeks = weeksOf(hours, timeZone);
    expect(weeks.count).toBe(53);
    const days = weekDays(weeks.start ?? new Date(0), weeks.count, timeZone);
    const localDay = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
    for (const moment of hours) {
      const name = localDay.format(moment);
      expect(weeks.weekOf(moment)).toBe(days.findIndex(({ from, to }) => from <= name && name <= to));
    }
  },
);

it("looks back a year at most", () => {
  const weeks = weeksOf([new Date(0), day(1)], "UTC");
  expect(weeks.count).toBe(53);
  expect(weeks.weekOf(new Date(0))).toBe(-1);
});

it("has no weeks without dates", () => {
  expect(weeksOf([null], "UTC").count).toBe(0);
  expect(countByWeek([null], weeksOf([], "UTC"))).toEqual([]);
});
