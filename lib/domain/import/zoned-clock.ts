const HOUR = 3_600_000;
const KEPT = 20_000;

/**
 * Turns times on a shop's clock (milliseconds as if it were UTC) into UTC. The time zone's rules are asked once an
 * hour that occurs: asking for each row would take most of an import's time. A clock time that a change to summer
 * time skips is read by the offset before the change.
 */
export function createZonedClock(timeZone: string): (clockMs: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const offsets = new Map<number, number>();
  /** How far the zone's clock is ahead of UTC at an instant. */
  const ahead = (utcMs: number): number => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(utcMs)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - utcMs;
  };
  return (clockMs) => {
    const hour = Math.floor(clockMs / HOUR);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      const start = hour * HOUR;
      const guess = ahead(start);
      offset = ahead(start - guess);
      if (offset !== guess) offset = Math.min(offset, ahead(start - offset));
      if (offsets.size >= KEPT) offsets.clear();
      offsets.set(hour, offset);
    }
    return clockMs - offset;
  };
}
