import { needRows } from "@/lib/data/needs/need-rows";
import { otherNeed } from "@/lib/data/needs/other-need";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { type NeedFilter, narrowsNeeds, needFilter } from "@/lib/domain/needs/need-filter";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { weekDays } from "@/lib/domain/needs/week-days";
import { narrowNeeds } from "@/lib/services/needs/narrow-needs";

export interface NeedExport {
  /** Number of the run the rows come from. */
  readonly run: number;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** The needs of the published run as flat rows, in the table's order; "Other" last when nothing is filtered out. */
export async function exportNeeds(
  actor: Actor,
  filter: NeedFilter = needFilter.parse({}),
  locale: "en" | "zh" = "en",
): Promise<NeedExport> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) throw new AppError("nothingPublished", {}, "notFound");
  const rows = await needRows({ runId: run.id, filter, locale, keys: await narrowNeeds(run.id, filter) });
  const other = narrowsNeeds(filter) ? null : await otherNeed(run.id);
  return {
    run: run.number,
    rows: (other ? [...rows, other] : rows).map((need) => flatten(need, run.timeZone)),
  };
}

function flatten(need: NeedRow, timeZone: string) {
  return {
    key: need.key,
    name_en: need.nameEn,
    name_zh: need.nameZh,
    type: need.isOther ? null : need.type,
    mentions: need.mentions,
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
    products: need.products.map((product) => product.title).join("; "),
    week_start: need.weekStart ? (weekDays(need.weekStart, 1, timeZone)[0]?.from ?? null) : null,
    weekly: need.weekly.join(" "),
  };
}
