import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { guessRatingScale } from "@/lib/domain/import/guess-rating-scale";
import type { FieldType } from "@/lib/domain/import/kinds";
import type { DecimalSign } from "@/lib/domain/import/mapping";
import { PARSERS } from "@/lib/domain/import/parse-field";
import { decimalSignOf } from "@/lib/domain/import/parse-number";
import { dateOrderOf } from "@/lib/domain/import/parse-time";
import { parseTranscript } from "@/lib/domain/import/parse-transcript";
import { isPrivateValue } from "@/lib/domain/import/private-column";

/** What the sampled cells of a column look like. Shares are of the cells that are not empty. */
export interface ColumnProfile {
  readonly name: string;
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  readonly samples: readonly string[];
  readonly meanLength: number;
  /** share that has blanks between words, or Han characters */
  readonly wordy: number;
  readonly private: number;
  readonly fits: Readonly<Record<FieldType, number>>;
  /** the sampled cells, trimmed, in the order of their rows */
  readonly cells: readonly string[];
  /** share that are conversations of at least two turns */
  readonly conversations: number;
  /** shares that are e-mail addresses and telephone numbers, also hashed or partly hidden */
  readonly emails: number;
  readonly phones: number;
  /** share that are addresses of pages or pictures */
  readonly links: number;
  /** What the best rating is, if the cells are ratings: see guessRatingScale. */
  readonly ratingScale: number;
  readonly decimal: DecimalSign;
  readonly numbers: { readonly min: number; readonly max: number } | null;
  readonly times: { readonly from: number; readonly to: number } | null;
  readonly dateOrders: { readonly dayFirst: number; readonly monthFirst: number; readonly either: number };
}

const TYPES = Object.keys(PARSERS) as FieldType[];
const OPTIONS = {
  dateOrder: "monthFirst",
  decimal: "point",
  toUtc: (ms: number) => ms,
} as const;
const LINK = /^\[?"?(?:https?:)?\/\/|^www\.|^[\w/.-]+\.(?:jpe?g|png|gif|webp|mp4)$/i;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$|^[0-9a-f]{64}$/i;
const PHONE = /^'?[+(]?\d[\d\s().*/-]{5,22}(?:\s*(?:ext\.?|x|转)\s*\d{1,6})?$|^[0-9a-f]{64}$/i;
const CONVERSATIONS_TRIED = 40;

export function profileColumn(name: string, cells: readonly string[]): ColumnProfile {
  const trimmed = cells.map((cell) => cell.trim());
  const filled = trimmed.filter((cell) => !isEmptyValue(cell));
  // Each value is looked at once, however often it stands there.
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const count = (test: (cell: string) => boolean): number => {
    let sum = 0;
    for (const [cell, times] of counts) if (test(cell)) sum += times;
    return sum;
  };
  const share = (test: (cell: string) => boolean) => count(test) / Math.max(1, filled.length);
  const tally = <K extends string>(of: (cell: string) => K | null): Partial<Record<K, number>> => {
    const found: Partial<Record<K, number>> = {};
    for (const [cell, times] of counts) {
      const key = of(cell);
      if (key !== null) found[key] = (found[key] ?? 0) + times;
    }
    return found;
  };
  const ratingScale = guessRatingScale(name, filled);
  const options = { ...OPTIONS, ratingScale };
  const values = (type: FieldType): number[] =>
    [...counts.keys()].flatMap((cell) => {
      const parsed = PARSERS[type](cell, options);
      return parsed.ok && typeof parsed.value === "number" ? [parsed.value] : [];
    });
  const numbers = values("number");
  const times = values("time");
  const { comma = 0, point = 0 } = tally(decimalSignOf);
  const tried = filled.slice(0, CONVERSATIONS_TRIED);
  return {
    name,
    rows: cells.length,
    filled: filled.length,
    distinct: counts.size,
    samples: [...counts.keys()].slice(0, 2),
    meanLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
    wordy: share((cell) => /\S\s+\S/.test(cell) || /\p{Script=Han}/u.test(cell)),
    private: share(isPrivateValue),
    fits: Object.fromEntries(
      TYPES.map((type) => [type, share((cell) => PARSERS[type](cell, options).ok)]),
    ) as Record<FieldType, number>,
    cells: trimmed,
    conversations:
      tried.filter((cell) => cell.length > 10 && (parseTranscript(cell)?.length ?? 0) > 1).length /
      Math.max(1, tried.length),
    emails: share((cell) => EMAIL.test(cell)),
    phones: share((cell) => PHONE.test(cell) && cell.replace(/\D/g, "").length <= 64),
    links: share((cell) => LINK.test(cell)),
    ratingScale,
    decimal: comma > point ? "comma" : "point",
    numbers: numbers.length ? { min: Math.min(...numbers), max: Math.max(...numbers) } : null,
    times: times.length ? { from: Math.min(...times), to: Math.max(...times) } : null,
    dateOrders: { dayFirst: 0, monthFirst: 0, either: 0, ...tally(dateOrderOf) },
  };
}
