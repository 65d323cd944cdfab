import type { ImportKind } from "@/lib/domain/import/kinds";

/** Each is a group of messages `health.improve.rules.*`: what is so, why it matters, and what to do. */
export const IMPROVEMENT_RULES = [
  "noTexts",
  "noInteractions",
  "strangers",
  "orderCustomers",
  "orderTimes",
  "orderProducts",
  "textProducts",
  "textCustomers",
  "textDates",
  "ratings",
  "orderPrices",
  "shortHistory",
  "gap",
  "behind",
  "waiting",
  "stock",
  "listPrices",
  "categories",
  "attributes",
  "contacts",
] as const;
export type ImprovementRule = (typeof IMPROVEMENT_RULES)[number];

/** Where a finding is mended: a page of the product. */
export type ImprovementFix = "upload" | "import" | "rejects";

/** What the data lacks, with its number. */
export interface Improvement {
  readonly rule: ImprovementRule;
  readonly kind: ImportKind;
  /** Of `whole` rows or days, `part` are the ones that the finding is about. */
  readonly part: number;
  readonly whole: number;
  /** 0 to 1: how much of the analysis hangs on it, times how far it reaches. */
  readonly weight: number;
  readonly fix: ImprovementFix;
  /** The import to look at, for `import` and `rejects`. */
  readonly importId: number | null;
}
