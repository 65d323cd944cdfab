import { quotesOfNeeds } from "@/lib/data/reports/quotes-of-needs";
import { workspaceOfReport } from "@/lib/data/reports/workspace-of-report";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { needFilter } from "@/lib/domain/needs/need-filter";
import type { CountedNeed } from "@/lib/domain/needs/need-row";
import { shareInterval } from "@/lib/domain/needs/share-interval";
import { starsLost } from "@/lib/domain/needs/stars-lost";
import { weekDays } from "@/lib/domain/needs/week-days";
import type { NeedsReport, ReportNeed } from "@/lib/domain/reports/report-content";
import { countNeeds } from "@/lib/services/needs/count-needs";
import { listNeedEffects } from "@/lib/services/needs/list-need-effects";
import { listNeedPersonas } from "@/lib/services/needs/list-need-personas";
import { listNeedProducts } from "@/lib/services/needs/list-need-products";
import { arrangeNeeds } from "@/lib/services/needs/list-needs";
import { quoteOf } from "@/lib/services/reports/quote-of";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";

/** Needs that are told one by one; all of them stand in the table. */
const TOLD = 12;
const QUOTES = 3;

/** The needs of the published run as a report tells them. Throws `nothingPublished`, `report.noNeeds`. */
export async function buildNeedsReport(actor: Actor): Promise<NeedsReport> {
  authorise(actor, "read");
  const run = await requirePublishedRun(actor.workspaceId);
  const filter = needFilter.parse({});
  const [workspace, counted] = await Promise.all([
    workspaceOfReport(actor.workspaceId),
    countNeeds(run, actor.workspaceId, filter),
  ]);
  const { shown } = arrangeNeeds(counted, filter, "en");
  if (shown.length === 0) throw new AppError("report.noNeeds", {}, "conflict");
  const told = shown.slice(0, TOLD);
  const keys = told.map(({ key }) => key);
  const quotes = await quotesOfNeeds(run.id, keys, QUOTES);
  const details = new Map<number, ReportNeed["detail"]>();
  for (const need of told) {
    const [effects, personas, products] = await Promise.all([
      listNeedEffects(actor, need.key),
      listNeedPersonas(actor, need.key),
      listNeedProducts(actor, need.key),
    ]);
    const own = quotes.filter(({ needKey }) => needKey === need.key).map((quote) => quoteOf(quote, null));
    details.set(need.key, { effects, personas, products, quotes: own });
  }
  const named = counted.rows.filter(({ isOther }) => !isOther);
  return {
    kind: "needs",
    workspace,
    run: run.number,
    madeAt: new Date().toISOString(),
    mentions: counted.of,
    covered: named.reduce((sum, { mentions }) => sum + mentions, 0),
    starsLost: starsLost(shown),
    needs: shown.map((need) => tellNeed(need, counted.of, run.timeZone, details.get(need.key) ?? null)),
  };
}

function tellNeed(need: CountedNeed, of: number, timeZone: string, detail: ReportNeed["detail"]): ReportNeed {
  const { key, nameEn, nameZh, type, theme, weekly, weekStart } = need;
  const { mentions, documents, customers, negative, neutral, positive } = need;
  const { trend, trendP, direction, ratingEffect, ratingLow, ratingHigh } = need;
  return {
    ...{
      key,
      nameEn,
      nameZh,
      type,
      theme,
      weekly,
      mentions,
      documents,
      customers,
      negative,
      neutral,
      positive,
    },
    ...{ trend, trendP, direction, ratingEffect, ratingLow, ratingHigh, detail },
    share: shareInterval(mentions, of),
    firstDay: weekStart ? (weekDays(weekStart, 1, timeZone)[0]?.from ?? null) : null,
  };
}
