import type { FieldType } from "@/lib/domain/import/kinds";
import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { EVENT_TYPES } from "@/lib/domain/import/parse-event-type";
import { type FieldOptions, PARSERS } from "@/lib/domain/import/parse-field";

/** Letters and marks that are written, or read by machines, for digits. */
const LOOKALIKES: Record<string, string> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  l: "1",
  I: "1",
  i: "1",
  "|": "1",
  S: "5",
  s: "5",
  B: "8",
  Z: "2",
  z: "2",
  "。": ".",
  "，": ",",
  "：": ":",
  "；": ":",
};
const FROM_ZERO = 10;
const MONTH_ONLY = /^(\d{4})[-/.年](\d{1,2})月?$/;
const THREE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(\D.*)?$/;

/**
 * A value for a cell that could not be read, as a person may take it over: "2024-13-05" → "2024-05-13", "1O0" → "100",
 * "4,5 stars" → "4.5". Each candidate is read by the field's own parser; null where none can be told. Never applied by
 * itself.
 */
export function suggestValue(type: FieldType, cell: string, options: FieldOptions): string | null {
  const text = narrowDigits(cell).trim();
  if (text === "" || text.length > 200) return null;
  const parser = PARSERS[type];
  return candidates(type, text, options).find((found) => found !== cell && parser(found, options).ok) ?? null;
}

function candidates(type: FieldType, text: string, options: FieldOptions): string[] {
  switch (type) {
    case "time":
      return dates(text);
    case "rating":
      return ratings(text, options.ratingScale);
    case "integer":
    case "money":
    case "number":
      return numbers(type, text);
    case "boolean":
      return [
        /^(?:y|yes|true|是|已|同意|有)/i.test(text)
          ? "true"
          : /^(?:n|no|false|否|未|不|没)/i.test(text)
            ? "false"
            : "",
      ];
    case "speaker":
      return [
        /客服|agent|support|staff|seller|店|商家/i.test(text)
          ? "agent"
          : /客|user|buyer|customer|买家/i.test(text)
            ? "customer"
            : "",
      ];
    case "eventType":
      return nearest(text);
    default:
      return [text.replaceAll("\0", "").replaceAll("\ufffd", "")];
  }
}

/** Letters that stand for digits, in words that are made of such and of digits only. */
function digits(text: string): string {
  return text.replace(/[\dOoQDlIi|SsBZz。，：；.,:/-]+/g, (word) =>
    /\d/.test(word) ? word.replace(/\D/g, (sign) => LOOKALIKES[sign] ?? sign) : word,
  );
}

function dates(text: string): string[] {
  const read = digits(text);
  const found = [read.replace(/[“”"'`]/g, "")];
  const three = THREE.exec(read);
  if (three) {
    const [, year = "", second = "", third = "", clock = ""] = three;
    // 2024-13-05 has its month last. Which day 2024-02-30 was, nobody can tell.
    const days = Number(second) > 12 ? [`${year}-${two(third)}-${two(second)}`] : [];
    found.push(...days.map((day) => day + clock), ...days);
  }
  const month = MONTH_ONLY.exec(read);
  if (month) found.push(`${month[1]}-${two(month[2] ?? "")}-01`);
  const inside = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?:日?[ T]\d{1,2}:\d{2}(?::\d{2})?)?/.exec(
    read,
  );
  if (inside) found.push(inside[0]);
  const american = /\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.exec(read);
  if (american) found.push(american[0]);
  // A clock that goes too far: the day alone is sure.
  const day = /^(\d{4}-\d{1,2}-\d{1,2})[ T]/.exec(read);
  if (day) found.push(day[1] ?? "");
  return found;
}

function two(text: string): string {
  return text.padStart(2, "0");
}

function ratings(text: string, scale: number): string[] {
  const read = digits(text.replace(",", "."));
  const value = Number(/-?\d+(?:\.\d+)?/.exec(read)?.[0] ?? Number.NaN);
  if (Number.isNaN(value)) return [];
  // Which slip made it too high or negative (another scale, a lost point, a finger too much) the cell does not say.
  if (value > scale || value < 0) return [];
  if (value === 0) return scale >= FROM_ZERO ? ["0"] : [];
  return [String(value)];
}

function numbers(type: FieldType, text: string): string[] {
  const read = digits(text);
  const found = [read];
  const all = read.match(/[-−]?\d[\d.,'’\u00a0\u2009\u202f]*/g) ?? [];
  if (all.length === 1) found.push(all[0].replace(/[.,]$/, ""));
  if (type === "integer")
    found.push(
      ...found.flatMap((item) =>
        /^-?\d+[.,]\d+$/.test(item) ? [String(Math.round(Number(item.replace(",", "."))))] : [],
      ),
    );
  return found;
}

/** The one type of event that is a slip of the pen away. */
function nearest(text: string): string[] {
  const word = text.toLowerCase().replace(/[\s_.-]+/g, "");
  return EVENT_TYPES.filter((type) => word.length >= 3 && (word.includes(type) || oneSlip(word, type)));
}

/** Whether one letter more, less, changed or swapped with the next makes the words equal. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(from, a.length - end);
  const right = b.slice(from, b.length - end);
  return left.length + right.length <= 2 || (left.length === 2 && left === [...right].reverse().join(""));
}
