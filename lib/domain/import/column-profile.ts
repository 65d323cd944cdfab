import { isEmptyValue } from "@/lib/domain/import/empty-value";
import type { FieldType } from "@/lib/domain/import/kinds";
import { PARSERS } from "@/lib/domain/import/parse-field";
import { parseRating } from "@/lib/domain/import/parse-rating";
import { dateOrderOf } from "@/lib/domain/import/parse-time";
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
  /** What the best rating is, if the cells are ratings: one stray 11 among stars does not make it 100. */
  readonly ratingScale: (typeof SCALES)[number];
  readonly numbers: { readonly min: number; readonly max: number } | null;
  readonly times: { readonly from: number; readonly to: number } | null;
  readonly dateOrders: { readonly dayFirst: number; readonly monthFirst: number; readonly either: number };
}

const TYPES = Object.keys(PARSERS) as FieldType[];
const OPTIONS = {
  dateOrder: "monthFirst",
  ratingScale: 5,
  decimal: "point",
  toUtc: (ms: number) => ms,
} as const;
const SCALES = [1, 5, 10, 100] as const;

export function profileColumn(name: string, cells: readonly string[]): ColumnProfile {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isEmptyValue(cell));
  const share = (test: (cell: string) => boolean) =>
    filled.length ? filled.filter(test).length / filled.length : 0;
  const values = (type: FieldType): number[] =>
    filled.flatMap((cell) => {
      const parsed = PARSERS[type](cell, OPTIONS);
      return parsed.ok && typeof parsed.value === "number" ? [parsed.value] : [];
    });
  const numbers = values("number");
  const times = values("time");
  const orders = filled.map(dateOrderOf);
  const scales = SCALES.map((scale) => ({ scale, fit: share((cell) => parseRating(cell, scale).ok) }));
  const best = scales.reduce((found, next) => (next.fit > found.fit ? next : found));
  const count = (wanted: string) => orders.filter((order) => order === wanted).length;
  return {
    name,
    rows: cells.length,
    filled: filled.length,
    distinct: new Set(filled).size,
    samples: [...new Set(filled)].slice(0, 2),
    meanLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
    wordy: share((cell) => /\S\s+\S/.test(cell) || /\p{Script=Han}/u.test(cell)),
    private: share(isPrivateValue),
    fits: {
      ...(Object.fromEntries(
        TYPES.map((type) => [type, share((cell) => PARSERS[type](cell, OPTIONS).ok)]),
      ) as Record<FieldType, number>),
      rating: best.fit,
    },
    ratingScale: numbers.length ? best.scale : 5,
    numbers: numbers.length ? { min: Math.min(...numbers), max: Math.max(...numbers) } : null,
    times: times.length ? { from: Math.min(...times), to: Math.max(...times) } : null,
    dateOrders: { dayFirst: count("dayFirst"), monthFirst: count("monthFirst"), either: count("either") },
  };
}
