import { type NeedNeighbours, needNeighbours } from "@/lib/data/needs/need-neighbours";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { NEEDS_A_PAGE, type NeedFilter } from "@/lib/domain/needs/need-filter";
import { narrowNeeds } from "@/lib/services/needs/narrow-needs";

export interface NeedStep {
  readonly key: number;
  /** The page of the table that shows it. */
  readonly page: number;
}

/** The needs before and after one, in the table as it is filtered and sorted. */
export async function findNeedNeighbours(
  actor: Actor,
  key: number,
  filter: NeedFilter,
  locale: "en" | "zh",
): Promise<{ previous: NeedStep | null; next: NeedStep | null }> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const found = run
    ? await needNeighbours({ runId: run.id, filter, locale, keys: await narrowNeeds(run.id, filter) }, key)
    : null;
  return { previous: step(found, "previous", -1), next: step(found, "next", 1) };
}

function step(found: NeedNeighbours | null, side: "previous" | "next", by: number): NeedStep | null {
  const key = found?.[side] ?? null;
  if (!found || key === null) return null;
  return { key, page: Math.ceil((found.position + by) / NEEDS_A_PAGE) };
}
