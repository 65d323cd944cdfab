import { publishedRun } from "@/lib/data/needs/published-run";
import { latestQuote } from "@/lib/data/overview/latest-quote";
import { type NeedWeeks, needWeeks } from "@/lib/data/overview/need-weeks";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { MovedNeed, MovedNeeds } from "@/lib/domain/overview/moved-need";
import { type UsualRange, usualRange } from "@/lib/domain/overview/usual-range";
import { weeklyTotals } from "@/lib/domain/overview/weekly-totals";

/** Rows shown at least, where there are as many needs, and at most. */
const FEWEST_ROWS = 5;
const MOST_ROWS = 8;

/**
 * Needs whose last week lies outside their usual range, furthest first, then those that come nearest to it. Quotes are in
 * the reader's language where there is one. Null before a run is published.
 */
export async function listMovedNeeds(actor: Actor, locale: "en" | "zh"): Promise<MovedNeeds | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const all = await needWeeks(run.id);
  const totals = weeklyTotals(all);
  const named = all.filter((need) => !need.isOther && !need.hidden);
  const judged = named.flatMap((need) => {
    const usual = usualRange(need.weekly, totals);
    return usual ? [{ need, usual }] : [];
  });
  judged.sort(
    (a, b) =>
      Number(b.usual.moved !== null) - Number(a.usual.moved !== null) ||
      Math.abs(b.usual.distance) - Math.abs(a.usual.distance),
  );
  const outside = judged.filter(({ usual }) => usual.moved !== null).length;
  const shown = judged.slice(0, Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, outside)));
  const dated = named.find((need) => need.lastFrom !== null && need.lastTo !== null);
  return {
    rows: await Promise.all(shown.map((item) => withQuote(run.id, item, locale))),
    outside,
    judged: judged.length,
    needs: named.length,
    weeksBefore: Math.max(0, ...named.map((need) => need.weekly.length - 1)),
    week: dated?.lastFrom && dated.lastTo ? { from: dated.lastFrom, to: dated.lastTo } : null,
  };
}

async function withQuote(
  runId: number,
  { need, usual }: { need: NeedWeeks; usual: UsualRange },
  locale: "en" | "zh",
): Promise<MovedNeed> {
  const { key, nameEn, nameZh, type, weekly, product, lastFrom, lastTo } = need;
  const quote =
    lastFrom && lastTo
      ? await latestQuote(runId, key, { from: lastFrom, to: lastTo, language: locale })
      : null;
  return { key, nameEn, nameZh, type, weekly, product, usual, quote };
}
