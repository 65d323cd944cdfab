import type { LogOdds } from "@/lib/domain/needs/log-odds";
import type { NeedCount } from "@/lib/domain/needs/need-count";
import type { NeedType } from "@/lib/domain/needs/need-type";

/** A product as another row names it. `title` falls back to the shop's own key. */
export interface ProductRef {
  readonly id: number;
  readonly title: string;
}

/** What documents are about: the level above needs. */
export interface ThemeRef {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** One need of the published run, as the table shows it. */
export interface NeedRow extends NeedCount {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: NeedType;
  /** Mentions a week, oldest first; the last week ends with the newest document. */
  readonly weekly: readonly number[];
  readonly weekStart: Date | null;
  /** Whether the change is beyond chance and large enough to act on. */
  readonly direction: "rising" | "fading" | "flat";
  /** Relative change a quarter with its p-value; null when there are too few mentions or no dates. */
  readonly trend: number | null;
  readonly trendP: number | null;
  /** Stars with their 95 % interval; null without enough ratings. */
  readonly ratingEffect: number | null;
  readonly ratingLow: number | null;
  readonly ratingHigh: number | null;
  /** Mentions that fit no need. */
  readonly isOther: boolean;
  /** As people want it. */
  readonly hidden: boolean;
  readonly pinned: boolean;
  /** Words that set it apart, heaviest first. */
  readonly terms: readonly string[];
  /** What most of its documents are about; null before there are themes. */
  readonly theme: ThemeRef | null;
  /** The products it is said about most, at most three. */
  readonly products: readonly ProductRef[];
}

/** A need as a filter leaves it. */
export interface CountedNeed extends NeedRow {
  /** Against everyone else's mentions of the same days; null when the filter names no group. */
  readonly over: LogOdds | null;
  /** Against the days that the filter compares with. */
  readonly change: NeedChange | null;
  /** First day of the week in which it is first said, where it is new: `firstWeek`. */
  readonly firstWeek: Date | null;
}

export interface NeedChange {
  readonly before: number;
  readonly beforeOf: number;
  readonly odds: LogOdds | null;
}
