import { calendarDay } from "@/lib/domain/calendar-day";
import { dayAfter } from "@/lib/domain/day-after";

export interface WeekDays {
  /** First and last day of a week, `2026-11-16`. */
  readonly from: string;
  readonly to: string;
}

/** The days of consecutive weeks from an instant on, as calendar days of a time zone. */
export function weekDays(start: Date, weeks: number, timeZone: string): WeekDays[] {
  const first = calendarDay(start, timeZone);
  return Array.from({ length: weeks }, (_, week) => ({
    from: dayAfter(first, 7 * week),
    to: dayAfter(first, 7 * week + 6),
  }));
}
