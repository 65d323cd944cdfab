import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { needByKey } from "@/lib/data/needs/need-by-key";
import { needCoverage } from "@/lib/data/needs/need-coverage";
import { publishedRun } from "@/lib/data/needs/published-run";
import { runCustomers } from "@/lib/data/needs/run-customers";
import { needWeeks } from "@/lib/data/overview/need-weeks";
import { type Actor, authorise } from "@/lib/domain/actor";
import { type ChangeOfNeed, changesOfNeed } from "@/lib/domain/needs/changes-of-need";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { type UsualRange, usualRange } from "@/lib/domain/overview/usual-range";
import { weeklyTotals } from "@/lib/domain/overview/weekly-totals";
import { runMetrics } from "@/lib/domain/run/run-metrics";

export interface NeedPage {
  readonly need: NeedRow;
  /** Mentions of the whole run. */
  readonly allMentions: number;
  /** Customers whose mentions the run placed. */
  readonly allCustomers: number;
  /** Its last week against the weeks before; null with too few of them. */
  readonly usual: UsualRange | null;
  /** How it came to be what it is in this run. */
  readonly changes: readonly ChangeOfNeed[];
  /** Numbers of the standing edits that hide it and pin it. */
  readonly marks: { readonly hide: number | null; readonly pin: number | null };
}

/** A need of the published run; null when there is no such need. */
export async function getNeed(actor: Actor, key: number): Promise<NeedPage | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [need, coverage, customers, weeks, edits] = await Promise.all([
    needByKey(run.id, key),
    needCoverage(run.id),
    runCustomers(run.id),
    needWeeks(run.id),
    workspaceEdits(actor.workspaceId),
  ]);
  if (!need) return null;
  const markOf = (kind: "hide" | "pin") =>
    standingEdits(edits).findLast(({ edit }) => edit.kind === kind && edit.key === key)?.id ?? null;
  return {
    need,
    allMentions: coverage.mentions,
    allCustomers: customers,
    changes: changesOfNeed(runMetrics.parse(run.metrics).changes, key),
    usual: usualRange(need.weekly, weeklyTotals(weeks)),
    marks: { hide: markOf("hide"), pin: markOf("pin") },
  };
}
