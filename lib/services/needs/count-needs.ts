import { needCounts } from "@/lib/data/needs/need-counts";
import { needRows } from "@/lib/data/needs/need-rows";
import { needWeekly } from "@/lib/data/needs/need-weekly";
import type { PublishedRun } from "@/lib/data/needs/published-run";
import { firstWeek } from "@/lib/domain/needs/first-week";
import { logOdds } from "@/lib/domain/needs/log-odds";
import type { NeedCount } from "@/lib/domain/needs/need-count";
import { type NeedFilter, narrowsGroup, narrowsMentions } from "@/lib/domain/needs/need-filter";
import type { CountedNeed, NeedRow } from "@/lib/domain/needs/need-row";
import { comparedScope, type NeedScope, newestDay, scopeOf } from "@/lib/domain/needs/need-scope";
import { trendOfWeeks } from "@/lib/services/run/needs/summarise-need";

export interface CountedNeeds {
  /** Every need of the run, "Other" and hidden ones too, with the figures that the filter leaves. */
  readonly rows: readonly CountedNeed[];
  /** Mentions that the filter leaves: what shares are of. */
  readonly of: number;
  /** Customers that they are by; null where nothing is filtered, as runs do not count them. */
  readonly ofCustomers: number | null;
  readonly scope: NeedScope;
  /** The days that those are compared with, and how much was said in them. */
  readonly compared: { readonly scope: NeedScope; readonly of: number } | null;
}

type Counts = ReadonlyMap<number | null, NeedCount>;

const NONE: NeedCount = { mentions: 0, documents: 0, customers: 0, negative: 0, neutral: 0, positive: 0 };

/**
 * The needs of a run with what is said of them inside a filter, everything counted anew there. Up to four passes over
 * the run's mentions at once; none when nothing is filtered, as the run has counted those. For services only.
 */
export async function countNeeds(
  run: Pick<PublishedRun, "id" | "timeZone">,
  workspaceId: number,
  filter: NeedFilter,
): Promise<CountedNeeds> {
  const all = await needRows(run.id);
  const newest = newestDay(all[0], run.timeZone);
  const scope = scopeOf(filter, newest);
  const before = comparedScope(scope, filter.against, newest);
  const { from, to, sentiment } = scope;
  const everyone = {
    category: undefined,
    product: undefined,
    persona: undefined,
    language: undefined,
    from,
    to,
    sentiment,
  };
  const allCounted = from === undefined && to === undefined && sentiment === undefined;
  const scoped = { id: run.id, workspaceId, timeZone: run.timeZone };
  const start = all[0]?.weekStart ?? null;
  const weeks = all[0]?.weekly.length ?? 0;
  const narrowed = narrowsMentions(filter);
  const [own, weekly, rest, earlier] = await Promise.all([
    narrowed ? needCounts(scoped, scope) : storedCounts(all),
    narrowed && start ? needWeekly(scoped, scope, start, weeks) : null,
    narrowsGroup(filter) ? (allCounted ? storedCounts(all) : needCounts(scoped, everyone)) : null,
    before ? needCounts(scoped, before) : null,
  ]);
  const of = mentionsOf(own, null);
  const totals = weekly ? weekTotals([...weekly.values()], weeks) : null;
  const rows = all.map((need): CountedNeed => {
    const counted = narrowed
      ? {
          ...need,
          ...(own.get(need.key) ?? NONE),
          ...trendOf(weekly?.get(need.key), totals, weeks),
          ...NO_EFFECT,
        }
      : need;
    const outside = (counts: Counts, key: number | null) => mentionsOf(counts, key) - mentionsOf(own, key);
    return {
      ...counted,
      over: rest ? logOdds(counted.mentions, of, outside(rest, need.key), outside(rest, null)) : null,
      change: earlier
        ? {
            before: mentionsOf(earlier, need.key),
            beforeOf: mentionsOf(earlier, null),
            odds: logOdds(counted.mentions, of, mentionsOf(earlier, need.key), mentionsOf(earlier, null)),
          }
        : null,
      firstWeek: firstWeek(need),
    };
  });
  return {
    rows,
    of,
    ofCustomers: narrowed ? (own.get(null)?.customers ?? 0) : null,
    scope,
    compared: before && earlier ? { scope: before, of: mentionsOf(earlier, null) } : null,
  };
}

/** The effect on the rating is measured over all texts. */
const NO_EFFECT = { ratingEffect: null, ratingLow: null, ratingHigh: null };

function mentionsOf(counts: Counts, key: number | null): number {
  return counts.get(key)?.mentions ?? 0;
}

function storedCounts(rows: readonly NeedRow[]): Counts {
  const mentions = rows.reduce((sum, need) => sum + need.mentions, 0);
  return new Map<number | null, NeedCount>([
    ...rows.map((need) => [need.key, need] as const),
    [null, { ...NONE, mentions }],
  ]);
}

function weekTotals(series: readonly (readonly number[])[], weeks: number): number[] {
  return Array.from({ length: weeks }, (_, week) => series.reduce((sum, own) => sum + (own[week] ?? 0), 0));
}

function trendOf(
  weekly: readonly number[] | undefined,
  totals: readonly number[] | null,
  weeks: number,
): Pick<NeedRow, "weekly" | "trend" | "trendP" | "direction"> {
  const counts = weekly ?? new Array<number>(weeks).fill(0);
  return { weekly: counts, ...trendOfWeeks(counts, totals ?? []) };
}
