import type { Excerpt } from "@/lib/domain/documents/excerpt";
import type { NeedType } from "@/lib/domain/needs/need-type";
import type { UsualRange } from "@/lib/domain/overview/usual-range";

/** A need whose last week lies outside its usual range, or comes nearest to that. */
export interface MovedNeed {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: NeedType;
  readonly product: string | null;
  readonly weekly: readonly number[];
  readonly usual: UsualRange;
  readonly quote: Excerpt | null;
}

export interface MovedNeeds {
  /** Those outside first, furthest first; filled up with the nearest of the others. */
  readonly rows: readonly MovedNeed[];
  /** Needs outside their range, listed or not. */
  readonly outside: number;
  /** Needs that could be judged, and named needs in all. */
  readonly judged: number;
  readonly needs: number;
  /** Whole weeks before the last one. */
  readonly weeksBefore: number;
  /** First and last day of the last week; null without dates. */
  readonly week: { readonly from: string; readonly to: string } | null;
}
