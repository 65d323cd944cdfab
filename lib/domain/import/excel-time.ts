import type { ExcelKind } from "@/lib/domain/import/excel-format";

const DAY = 86_400_000;
/** Day 0 of the serials; the 1900 system takes 1900 for a leap year, so that its first two months are off by one. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The last moment that dates are written with four digits. */
const LAST = Date.UTC(10_000, 0, 1);

/**
 * A serial number as the text of the time it stands for: 2024-03-05, 2024-03-05 08:30:00, 08:30:00. A duration is
 * hours, which may be many. Null for what no calendar has, as negative numbers.
 */
export function excelTime(
  serial: number,
  kind: Exclude<ExcelKind, "number">,
  from1904: boolean,
): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  if (kind === "duration" || (kind === "time" && serial < 1)) return clock(Math.round(serial * 86_400));
  const shifted = !from1904 && serial < 60 ? serial + 1 : serial;
  // Serials are binary fractions of days: to the second is what they mean.
  const time = (from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((shifted * DAY) / 1000) * 1000;
  if (time >= LAST) return null;
  const iso = new Date(time).toISOString();
  const whole = time % DAY === 0;
  return kind === "date" && whole ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
