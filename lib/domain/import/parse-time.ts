import type { DateOrder } from "@/lib/domain/import/mapping";
import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

/** A point in time: milliseconds since 1970 in UTC (`zoned`), or on the shop's own clock. */
export interface ClockTime {
  readonly ms: number;
  readonly zoned: boolean;
}

// Years from 1900 to 2199; a time of day may follow each of the dates.
const CLOCK =
  "(?:[T ,]*(上午|下午|晚上|凌晨|早上|中午|AM|PM)?\\s*(\\d{1,2})(?:[:时点](\\d{1,2})?分?(?::?(\\d{1,2})秒?(?:[.,](\\d{1,9}))?)?)\\s*(AM|PM|A\\.M\\.|P\\.M\\.)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?$";
const YEAR_FIRST = new RegExp(
  `^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?${CLOCK}`,
  "i",
);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/.]|,? )(\\d{4})${CLOCK}`, "i");
const DAY_NAME_YEAR = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\\.?,?[- ](\\d{4})${CLOCK}`,
  "i",
);
const NAME_DAY_YEAR = new RegExp(
  `^(?:[a-z]{3,9},? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${CLOCK}`,
  "i",
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?$/;
const EPOCH = /^(\d{9,10})(?:\.\d+)?$|^(\d{12,13})$|^(\d{16})$/;
// What most exports write, read without a regular expression's captures.
const COMMON = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * A time in any of the ways that exports use: ISO 8601, 2024/3/5 13:05, 2024年3月5日, 20240305, 5 Mar 2024,
 * "03 05, 2024", 3/5/2024 1:05 PM, seconds or milliseconds since 1970. `order` settles 3/5/2024; where one of the
 * two cannot be a month it settles itself.
 */
export function parseTime(cell: string, order: DateOrder): Parsed<ClockTime> {
  if (COMMON.test(cell)) return fromCommon(cell);
  const text = narrowDigits(cell).trim();
  const epoch = EPOCH.exec(text);
  if (epoch) return fromEpoch(text, epoch);
  let match = YEAR_FIRST.exec(text);
  if (match) return fromParts(match, +part(match, 1), +part(match, 2), +part(match, 3));
  match = YEAR_LAST.exec(text);
  if (match) return fromEither(match, order);
  match = DAY_NAME_YEAR.exec(text);
  if (match) return fromParts(match, +part(match, 3), monthOf(part(match, 2)), +part(match, 1));
  match = NAME_DAY_YEAR.exec(text);
  if (match) return fromParts(match, +part(match, 3), monthOf(part(match, 1)), +part(match, 2));
  match = COMPACT.exec(text);
  if (!match) return no("notADate");
  const [, y, m, d, h, min, s] = match;
  return at(Number(y), Number(m), Number(d), Number(h ?? 0), Number(min ?? 0), Number(s ?? 0), 0, null);
}

/** Which of day and month comes first in this cell, if it tells; null if it does not have two such numbers. */
export function dateOrderOf(cell: string): DateOrder | "either" | null {
  const match = YEAR_LAST.exec(narrowDigits(cell).trim());
  if (!match) return null;
  if (+part(match, 1) > 12) return "dayFirst";
  return +part(match, 2) > 12 ? "monthFirst" : "either";
}

function part(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}

function fromCommon(cell: string): Parsed<ClockTime> {
  const two = (from: number) => (cell.charCodeAt(from) - 48) * 10 + cell.charCodeAt(from + 1) - 48;
  const timed = cell.length > 10;
  const seconds = cell.length > 16 ? two(17) : 0;
  return at(
    two(0) * 100 + two(2),
    two(5),
    two(8),
    timed ? two(11) : 0,
    timed ? two(14) : 0,
    seconds,
    0,
    null,
  );
}

function fromEpoch(text: string, [, seconds, milliseconds]: RegExpExecArray): Parsed<ClockTime> {
  const ms =
    seconds !== undefined
      ? Number(text) * 1000
      : milliseconds !== undefined
        ? Number(text)
        : Number(text) / 1000;
  return ok({ ms: Math.round(ms), zoned: true });
}

function fromEither(match: RegExpExecArray, order: DateOrder): Parsed<ClockTime> {
  const first = +part(match, 1);
  const second = +part(match, 2);
  const dayFirst = first > 12 || (order === "dayFirst" && second <= 12);
  return dayFirst
    ? fromParts(match, +part(match, 3), second, first)
    : fromParts(match, +part(match, 3), first, second);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fromParts(match: RegExpExecArray, year: number, month: number, day: number): Parsed<ClockTime> {
  const [, , , , before, hourText, minute, second, fraction, after, zone] = match;
  let hour = Number(hourText ?? 0);
  const half = (before ?? after ?? "").toUpperCase().replaceAll(".", "");
  if (/PM|下午|晚上|中午/.test(half) && hour < 12 && !(half === "中午" && hour > 9)) hour += 12;
  if (/AM|上午|凌晨|早上/.test(half) && hour === 12) hour = 0;
  const ms = fraction ? Math.round(Number(`0.${fraction}`) * 1000) : 0;
  return at(year, month, day, hour, Number(minute ?? 0), Number(second ?? 0), ms, zone ?? null);
}

function at(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  ms: number,
  zone: string | null,
): Parsed<ClockTime> {
  if (year < 1900 || year > 2199) return no("noSuchDate");
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return no("noSuchDate");
  if (hour > 23 || minute > 59 || second > 60) return no("noSuchDate");
  const clock = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  return ok({ ms: clock - offsetOf(zone), zoned: zone !== null });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Milliseconds that a clock with this suffix is ahead of UTC. */
function offsetOf(zone: string | null): number {
  if (!zone || !/^[+-]/.test(zone)) return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.slice(1).replace(":", "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0)) * 60_000;
}
