import { needCounts } from "@/lib/data/needs/need-counts";
import { needCoverage } from "@/lib/data/needs/need-coverage";
import { needEffects } from "@/lib/data/needs/need-effects";
import { needRows } from "@/lib/data/needs/need-rows";
import { otherNeed } from "@/lib/data/needs/other-need";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { NEEDS_A_PAGE, type NeedFilter, narrowsNeeds } from "@/lib/domain/needs/need-filter";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import type { NeedType } from "@/lib/domain/needs/need-type";
import { type StarsLost, starsLost } from "@/lib/domain/needs/stars-lost";
import { narrowNeeds } from "@/lib/services/needs/narrow-needs";

export interface NeedList {
  readonly rows: readonly NeedRow[];
  /** Needs that everything but the type leaves, of each type and of all. */
  readonly counts: Readonly<Record<NeedType | "all", number>>;
  /** Needs that the filter leaves; the pages add up to it. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Named needs of the run, whatever the filter. */
  readonly needs: number;
  readonly covered: number;
  readonly mentions: number;
  readonly starsLost: StarsLost | null;
  /** What fits no need: on the last page of the unfiltered table only. */
  readonly other: NeedRow | null;
}

/** One page of the published run's needs; null before anything is published. */
export async function listNeeds(
  actor: Actor,
  filter: NeedFilter,
  locale: "en" | "zh",
): Promise<NeedList | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const query = { runId: run.id, filter, locale, keys: await narrowNeeds(run.id, filter) };
  const [counts, coverage, effects] = await Promise.all([
    needCounts(query),
    needCoverage(run.id),
    needEffects(run.id),
  ]);
  const all = counts.complaint + counts.wish + counts.praise + counts.question;
  const total = filter.type ? counts[filter.type] : all;
  const pages = Math.max(1, Math.ceil(total / NEEDS_A_PAGE));
  const page = Math.min(filter.page, pages);
  const [rows, other] = await Promise.all([
    needRows(query, { limit: NEEDS_A_PAGE, offset: (page - 1) * NEEDS_A_PAGE }),
    !narrowsNeeds(filter) && page === pages ? otherNeed(run.id) : null,
  ]);
  return {
    rows,
    counts: { ...counts, all },
    total,
    page,
    pages,
    needs: effects.length,
    ...coverage,
    starsLost: starsLost(effects),
    other,
  };
}
