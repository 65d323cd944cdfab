import { needByKey } from "@/lib/data/needs/need-by-key";
import { needCoverage } from "@/lib/data/needs/need-coverage";
import { publishedRun } from "@/lib/data/needs/published-run";
import { needWeeks } from "@/lib/data/overview/need-weeks";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedDetail } from "@/lib/domain/needs/need-row";
import { type UsualRange, usualRange } from "@/lib/domain/overview/usual-range";
import { weeklyTotals } from "@/lib/domain/overview/weekly-totals";

export interface NeedPage {
  readonly need: NeedDetail;
  /** Mentions of the whole run. */
  readonly allMentions: number;
  /** Its last week against the weeks before; null with too few of them. */
  readonly usual: UsualRange | null;
}

/** A need of the published run; null when there is no such need. */
export async function getNeed(actor: Actor, key: number): Promise<NeedPage | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [need, coverage, weeks] = await Promise.all([
    needByKey(run.id, key),
    needCoverage(run.id),
    needWeeks(run.id),
  ]);
  if (!need) return null;
  return { need, allMentions: coverage.mentions, usual: usualRange(need.weekly, weeklyTotals(weeks)) };
}
