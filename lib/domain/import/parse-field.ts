import { decodeEntities } from "@/lib/domain/import/decode-entities";
import type { FieldType } from "@/lib/domain/import/kinds";
import type { DateOrder, DecimalSign } from "@/lib/domain/import/mapping";
import { parseBoolean } from "@/lib/domain/import/parse-boolean";
import { parseEventType } from "@/lib/domain/import/parse-event-type";
import { parseId } from "@/lib/domain/import/parse-id";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseRating } from "@/lib/domain/import/parse-rating";
import { parseSpeaker } from "@/lib/domain/import/parse-speaker";
import { parseTime } from "@/lib/domain/import/parse-time";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

export const TEXT_LIMIT = 100_000;
export const LABEL_LIMIT = 1000;
export const TRANSCRIPT_LIMIT = 1_000_000;
const INTEGER_LIMIT = 2_147_483_647;

export type Value = string | number | boolean;

export interface FieldOptions {
  readonly dateOrder: DateOrder;
  /** the best rating, as parseRating takes it */
  readonly ratingScale: number;
  readonly decimal: DecimalSign;
  /** UTC of a time on the shop's clock, both in milliseconds. */
  readonly toUtc: (clockMs: number) => number;
}

type Parser = (cell: string, options: FieldOptions) => Parsed<Value>;

/** How a trimmed, non-empty cell becomes a value, by the field's type. Times become milliseconds since 1970, UTC. */
export const PARSERS: Record<FieldType, Parser> = {
  id: parseId,
  text: (cell) => (cell.length > TEXT_LIMIT ? no("tooLong") : ok(tidyText(cell))),
  label: (cell) =>
    cell.length > LABEL_LIMIT ? no("tooLong") : ok(decodeEntities(cell).replace(/\s+/g, " ")),
  number: (cell, { decimal }) => parseNumber(cell, decimal),
  money: (cell, { decimal }) => {
    if (/[%％]\s*$/.test(cell)) return no("notANumber");
    const parsed = parseNumber(cell, decimal);
    return parsed.ok && parsed.value < 0 ? no("negative") : parsed;
  },
  integer: (cell, { decimal }) => {
    if (/[%％]\s*$/.test(cell)) return no("notANumber");
    const parsed = parseNumber(cell, decimal);
    if (!parsed.ok) return parsed;
    if (!Number.isInteger(parsed.value)) return no("notWhole");
    return Math.abs(parsed.value) > INTEGER_LIMIT ? no("outOfRange") : parsed;
  },
  rating: (cell, { ratingScale }) => parseRating(cell, ratingScale),
  time: (cell, { dateOrder, toUtc }) => {
    const parsed = parseTime(cell, dateOrder);
    if (!parsed.ok) return parsed;
    return ok(parsed.value.zoned ? parsed.value.ms : toUtc(parsed.value.ms));
  },
  boolean: parseBoolean,
  eventType: parseEventType,
  speaker: parseSpeaker,
  contact: (cell) => (cell.length > LABEL_LIMIT ? no("tooLong") : ok(cell)),
  transcript: (cell) => (cell.length > TRANSCRIPT_LIMIT ? no("tooLong") : ok(cell)),
};

function tidyText(text: string): string {
  const read = decodeEntities(text);
  return read.includes("\r") ? read.replace(/\r\n?/g, "\n") : read;
}
