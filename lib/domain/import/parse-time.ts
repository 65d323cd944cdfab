import type { DateOrder } from "@/lib/domain/import/mapping";
import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";
import { ZONE_NAMES, zoneOffset } from "@/lib/domain/import/zone-offset";

/** A point in time: milliseconds since 1970 in UTC (`zoned`), or on the shop's own clock. */
export interface ClockTime {
  readonly ms: number;
  readonly zoned: boolean;
}

// Years from 1900 to 2199; a time of day may follow each of the dates.
const HALF = "上午|下午|晚上|凌晨|早上|早晨|清晨|中午|午后|夜间|夜里|傍晚|AM|PM|A\\.M\\.|P\\.M\\.";
const CLOCK = `(?:(?:T|[ ,，]*(?:at |(?:周|星期)[一二三四五六日天])?)\\s*(${HALF})?\\s*(\\d{1,2})(?:[:：时点h](\\d{1,2})?分?(?:[:：]?(\\d{1,2})秒?(?:[.,](\\d{1,9}))?)?)?\\s*(${HALF})?\\s*\\(?(Z|${ZONE_NAMES}|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|(?:UTC|GMT)?[+-]\\d{1,2})?\\)?(?: ?\\([^()]*\\))?)?$`;
const SCRAPED = /^reviewed in .{2,40}? on |(?:日)?(?:在.{1,12}(?:审核|评论|发布))$/i;
const WEEKDAY = "(?:[a-z]{3,9}\\.?,? )?";
const YEAR_FIRST = new RegExp(
  `^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?${CLOCK}`,
  "i",
);
const YEAR_LAST = new RegExp(
  `^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/.]|,? )(\\d{4}|(?<=[/.])\\d{2}(?!\\d))${CLOCK}`,
  "i",
);
const DAY_NAME_YEAR = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[-/ .]{1,2}([a-z]{3,9})\\.?,?[-/ ](\\d{4}|\\d{2}(?!\\d))${CLOCK}`,
  "i",
);
const NAME_DAY_YEAR = new RegExp(
  `^${WEEKDAY}([a-z]{3,9})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})${CLOCK}`,
  "i",
);
/** Tue Mar 05 15:04:05 +0800 2024, as programs print it */
const YEAR_AT_END =
  /^([a-z]{3} [a-z]{3} \d{1,2}) (\d{1,2}:\d{2}:\d{2})(?: ([A-Z]{3,4}|[+-]\d{4}))? (\d{4})$/i;
const COMPACT = /^((?:19|20|21)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const EPOCH = /^(\d{9,10})(?:\.\d+)?$|^(\d{12,13})(?:\.0+)?$|^(\d{16})$|^(\d{19})$/;
/** Days since 1899-12-30 as spreadsheets count, from 1954 to 2118; the part behind the point is the time of day. */
const SERIAL = /^([2-7]\d{4})(\.\d+)?$/;
const DAY = 86_400_000;
const SERIAL_ZERO = -25_569 * DAY;
// What most exports write, read without a regular expression's captures.
const COMMON = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** The longest that programs print has about 60 characters. */
const LONGEST = 100;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * A time in any of the ways that exports use: ISO 8601, 2024/3/5 13:05, 2024年3月5日 下午1点05分, 20240305, 5 Mar 2024,
 * "03 05, 2024", 3/5/2024 1:05 PM, 3/5/24, a spreadsheet's day number, seconds to nanoseconds since 1970. `order`
 * settles 3/5/2024; where one of the two cannot be a month it settles itself. Two digits of a year are 1970 to 2069.
 */
export function parseTime(cell: string, order: DateOrder): Parsed<ClockTime> {
  if (COMMON.test(cell)) return fromCommon(cell);
  if (cell.length > LONGEST) return no("notADate");
  const text = narrowDigits(cell).trim();
  const match = COMPACT.exec(text);
  if (match) {
    const [, y, m, d, h, min, s, z] = match;
    const read = at(+(y ?? 0), +(m ?? 0), +(d ?? 0), +(h ?? 0), +(min ?? 0), +(s ?? 0), 0, z ?? null);
    // Twelve digits are as well milliseconds since 1970.
    if (read.ok || text.length < 12) return read;
  }
  const epoch = EPOCH.exec(text);
  if (epoch) return fromEpoch(text, epoch);
  const serial = SERIAL.exec(text);
  if (serial) return ok({ ms: SERIAL_ZERO + Math.round(Number(text) * 86_400) * 1000, zoned: false });
  return fromWords(rearranged(text), order);
}

function fromWords(text: string, order: DateOrder): Parsed<ClockTime> {
  let match = YEAR_FIRST.exec(text);
  if (match) return fromParts(match, +part(match, 1), +part(match, 2), +part(match, 3));
  match = YEAR_LAST.exec(text);
  if (match) return fromEither(match, order);
  match = DAY_NAME_YEAR.exec(text);
  if (match) return fromParts(match, yearOf(part(match, 3)), monthOf(part(match, 2)), +part(match, 1));
  match = NAME_DAY_YEAR.exec(text);
  if (match) return fromParts(match, +part(match, 3), monthOf(part(match, 1)), +part(match, 2));
  return no("notADate");
}

/** Which of day and month comes first in this cell, if it tells; null if it does not have two such numbers. */
export function dateOrderOf(cell: string): DateOrder | "either" | null {
  const match = cell.length > LONGEST ? null : YEAR_LAST.exec(narrowDigits(cell).trim());
  if (!match) return null;
  if (+part(match, 1) > 12) return "dayFirst";
  return +part(match, 2) > 12 ? "monthFirst" : "either";
}

function part(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}

/** The cell with what stands around a date taken off, and a year at the very end put before the clock. */
function rearranged(text: string): string {
  if (text.length > 60 || text.length < 6) return text;
  const atEnd = YEAR_AT_END.exec(text);
  if (atEnd) return `${part(atEnd, 1)} ${part(atEnd, 4)} ${part(atEnd, 2)} ${part(atEnd, 3)}`.trim();
  return SCRAPED.test(text) ? text.replace(SCRAPED, (found) => (found.startsWith("日") ? "日" : "")) : text;
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

function fromEpoch(
  text: string,
  [, seconds, milliseconds, microseconds]: RegExpExecArray,
): Parsed<ClockTime> {
  const unit =
    seconds !== undefined ? 1000 : milliseconds !== undefined ? 1 : microseconds !== undefined ? 1e-3 : 1e-6;
  const ms = Math.round(Number(text) * unit);
  const year = new Date(ms).getUTCFullYear();
  return year <= LAST_YEAR ? ok({ ms, zoned: true }) : no("noSuchDate");
}

function fromEither(match: RegExpExecArray, order: DateOrder): Parsed<ClockTime> {
  const first = +part(match, 1);
  const second = +part(match, 2);
  const year = yearOf(part(match, 3));
  const dayFirst = first > 12 || (order === "dayFirst" && second <= 12);
  return dayFirst ? fromParts(match, year, second, first) : fromParts(match, year, first, second);
}

function yearOf(text: string): number {
  const year = Number(text);
  return text.length === 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fromParts(match: RegExpExecArray, year: number, month: number, day: number): Parsed<ClockTime> {
  const [, , , , before, hourText, minute, second, fraction, after, zone] = match;
  let hour = Number(hourText ?? 0);
  // A lone number behind a date is an hour only with a sign of it: 3 PM, 下午3点.
  const half = (before ?? after ?? "").toUpperCase().replaceAll(".", "");
  if (hourText !== undefined && minute === undefined && !half && !/[时点h]/.test(match[0]))
    return no("notADate");
  if (/PM|下午|晚上|中午|午后|夜|傍晚/.test(half) && hour < 12 && !(half === "中午" && hour > 9)) hour += 12;
  if (/AM|上午|凌晨|早|清晨/.test(half) && hour === 12) hour = 0;
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
  if (year < FIRST_YEAR || year > LAST_YEAR) return no("noSuchDate");
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return no("noSuchDate");
  if (hour > 24 || minute > 59 || second > 60) return no("noSuchDate");
  // 24:00 is the end of the day, and nothing comes after it.
  if (hour === 24 && minute + second + ms > 0) return no("noSuchDate");
  const clock = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const offset = zone === null ? null : zoneOffset(zone);
  if (offset === undefined) return no("noSuchDate");
  return ok({ ms: clock - (offset ?? 0), zoned: offset !== null });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
