/** The day of a moment on the calendar of a time zone, `2026-11-16`. */
export function calendarDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(moment);
}
