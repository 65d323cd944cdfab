import { calendarDay } from "@/lib/domain/calendar-day";

export interface WeekDays {
  /** First and last day of a week, `2026-11-16`. */
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** The days of consecutive weeks from an instant on, as calendar days of a time zone. */
export function weekDays(start: Date, weeks: number, timeZone: string): WeekDays[] {
  const first = Date.parse(`${calendarDay(start, timeZone)}T00:00:00Z`);
  const day = (number: number) => new Date(first + number * DAY).toISOString().slice(0, 10);
  return Array.from({ length: weeks }, (_, week) => ({ from: day(7 * week), to: day(7 * week + 6) }));
}
