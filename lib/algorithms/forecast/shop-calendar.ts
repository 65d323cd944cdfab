import Holidays from "date-holidays";
import type { DemandCalendar } from "@/lib/algorithms/forecast/demand-panel";
import { dayAfter } from "@/lib/domain/day-after";

const DAY_MS = 86_400_000;
/** Days on which shops sell off, month and day; elsewhere the Friday after Thanksgiving and the Monday after it. */
const SALES: Readonly<Record<string, readonly string[]>> = { CN: ["06-18", "11-11", "12-12"] };

/** What kinds of days a country has: `2026-02-17` -> "holiday" or "sale"; other days are not named. */
export function shopDays(country: string, years: readonly number[]): ReadonlyMap<string, "holiday" | "sale"> {
  const days = new Map<string, "holiday" | "sale">();
  const calendar = new Holidays(country);
  for (const year of years) {
    for (const day of SALES[country]?.map((date) => `${year}-${date}`) ?? blackFriday(year))
      days.set(day, "sale");
    for (const { date, type, start, end } of calendar.getHolidays(year)) {
      const length = Math.round((end.getTime() - start.getTime()) / DAY_MS);
      // Half a day is given to some, and shuts no shop.
      if (type !== "public" || end.getTime() - start.getTime() < DAY_MS) continue;
      for (let day = 0; day < length; day++) days.set(dayAfter(date.slice(0, 10), day), "holiday");
    }
  }
  return days;
}

/**
 * Holidays and days of sales a week, for `past` weeks before `firstDay` and `ahead` weeks from it on, the last day of
 * each week being the day before the next one's first.
 */
export function weeklyCalendar(
  country: string,
  firstDay: string,
  past: number,
  ahead: number,
): DemandCalendar {
  const weeks = past + ahead;
  const begin = dayAfter(firstDay, -7 * past);
  const [from, to] = [Number(begin.slice(0, 4)), Number(dayAfter(firstDay, 7 * ahead).slice(0, 4))];
  const days = shopDays(
    country,
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );
  const count = (kind: "holiday" | "sale") =>
    Float64Array.from({ length: weeks }, (_, week) => {
      let found = 0;
      for (let day = 0; day < 7; day++) if (days.get(dayAfter(begin, 7 * week + day)) === kind) found++;
      return found;
    });
  return { holidays: count("holiday"), sales: count("sale") };
}

function blackFriday(year: number): string[] {
  const weekday = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  const friday = dayAfter(`${year}-11-01`, ((4 - weekday + 7) % 7) + 22);
  return [friday, dayAfter(friday, 3)];
}
