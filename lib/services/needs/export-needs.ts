import { type Actor, authorise } from "@/lib/domain/actor";
import type { ExportRow } from "@/lib/domain/export/write-rows";
import { type NeedFilter, needFilter } from "@/lib/domain/needs/need-filter";
import type { CountedNeed } from "@/lib/domain/needs/need-row";
import { shareInterval } from "@/lib/domain/needs/share-interval";
import { weekDays } from "@/lib/domain/needs/week-days";
import { countNeeds } from "@/lib/services/needs/count-needs";
import { arrangeNeeds } from "@/lib/services/needs/list-needs";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";

export interface NeedExport {
  /** Number of the run the rows come from. */
  readonly run: number;
  readonly rows: readonly ExportRow[];
}

/** The needs that a filter leaves as flat rows, in the table's order; "Other" last when no need is filtered out. */
export async function exportNeeds(
  actor: Actor,
  filter: NeedFilter = needFilter.parse({}),
  locale: "en" | "zh" = "en",
): Promise<NeedExport> {
  authorise(actor, "read");
  const run = await requirePublishedRun(actor.workspaceId);
  const counted = await countNeeds(run, actor.workspaceId, filter);
  const { shown } = arrangeNeeds(counted, filter, locale);
  const whole = filter.q === "" && filter.type === undefined && filter.theme === undefined;
  const rows = [...shown, ...(whole ? counted.rows.filter(({ isOther }) => isOther) : [])];
  return { run: run.number, rows: rows.map((need) => flatten(need, counted.of, run.timeZone)) };
}

function flatten(need: CountedNeed, of: number, timeZone: string): ExportRow {
  const share = shareInterval(need.mentions, of);
  const day = (moment: Date | null) => (moment ? (weekDays(moment, 1, timeZone)[0]?.from ?? null) : null);
  return {
    key: need.key,
    name_en: need.nameEn,
    name_zh: need.nameZh,
    type: need.isOther ? null : need.type,
    theme_en: need.theme?.nameEn ?? null,
    theme_zh: need.theme?.nameZh ?? null,
    mentions: need.mentions,
    of_mentions: of,
    share: of > 0 ? need.mentions / of : null,
    share_low: share.low,
    share_high: share.high,
    documents: need.documents,
    customers: need.customers,
    negative: need.negative,
    neutral: need.neutral,
    positive: need.positive,
    trend_per_quarter: need.trend,
    trend_p: need.trendP,
    rating_effect: need.ratingEffect,
    rating_effect_low: need.ratingLow,
    rating_effect_high: need.ratingHigh,
    odds_against_rest: need.over?.value ?? null,
    odds_low: need.over?.low ?? null,
    odds_high: need.over?.high ?? null,
    mentions_before: need.change?.before ?? null,
    of_mentions_before: need.change?.beforeOf ?? null,
    odds_against_before: need.change?.odds?.value ?? null,
    odds_before_low: need.change?.odds?.low ?? null,
    odds_before_high: need.change?.odds?.high ?? null,
    first_week: day(need.firstWeek),
    products: need.products.map((product) => product.title).join("; "),
    week_start: day(need.weekStart),
    weekly: need.weekly.join(" "),
    hidden: need.hidden,
  };
}
