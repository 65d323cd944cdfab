const DAY = 86_400_000;

/** The day of the calendar so many days after another, both as `2026-11-16`; before it where they are negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
