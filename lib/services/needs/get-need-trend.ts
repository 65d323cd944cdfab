import { fitRobustTrend, type RobustTrend } from "@/lib/algorithms/stats/fit-robust-trend";
import { needMonths } from "@/lib/data/needs/need-months";
import { publishedRun } from "@/lib/data/needs/published-run";
import { needWeeks } from "@/lib/data/overview/need-weeks";
import { type Actor, authorise } from "@/lib/domain/actor";
import { findSeason, type Season } from "@/lib/domain/needs/season";
import { weekDays } from "@/lib/domain/needs/week-days";
import { weeklyTotals } from "@/lib/domain/overview/weekly-totals";

export interface TrendPeriod {
  /** First and last day, on the shop's clock. */
  readonly from: string;
  readonly to: string;
  readonly mentions: number;
  /** Mentions of all needs. */
  readonly of: number;
}

export interface NeedTrend {
  readonly periods: readonly TrendPeriod[];
  /** Of the share of mentions, a period; null with too few periods. */
  readonly robust: RobustTrend | null;
  /** Of months; null with less than two years. */
  readonly season: Season | null;
}

/** A need's share of what is said, week by week (a year at most) or month by month (all there is). */
export async function getNeedTrend(actor: Actor, key: number, unit: "week" | "month"): Promise<NeedTrend> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return { periods: [], robust: null, season: null };
  const months = await needMonths(run.id, key, run.timeZone);
  const periods =
    unit === "week"
      ? await weeksOfNeed(run.id, key)
      : months.map(({ month, ...counts }) => ({ from: month, to: lastDay(month), ...counts }));
  const shares = periods.filter(({ of }) => of > 0).map(({ mentions, of }) => mentions / of);
  return {
    periods,
    robust: fitRobustTrend(shares),
    season: findSeason(
      months.map(({ month, mentions, of }) => ({ month, share: mentions / Math.max(1, of) })),
    ),
  };
}

async function weeksOfNeed(runId: number, key: number): Promise<TrendPeriod[]> {
  const all = await needWeeks(runId);
  const need = all.find((row) => row.key === key);
  if (!need?.lastFrom) return [];
  const totals = weeklyTotals(all).slice(-need.weekly.length);
  const first = new Date(Date.parse(need.lastFrom) - (need.weekly.length - 1) * 7 * 86_400_000);
  return weekDays(first, need.weekly.length, "UTC").map((days, week) => ({
    ...days,
    mentions: need.weekly[week] ?? 0,
    of: totals[week] ?? 0,
  }));
}

function lastDay(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
