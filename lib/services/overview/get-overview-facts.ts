import { publishedRun } from "@/lib/data/needs/published-run";
import { newestDay } from "@/lib/data/overview/newest-day";
import { weekFacts } from "@/lib/data/overview/week-facts";
import { type Actor, authorise } from "@/lib/domain/actor";
import { dayAfter } from "@/lib/domain/day-after";
import type { OverviewFacts } from "@/lib/domain/overview/week-facts";

/** The newest week and the one before it; null before a run is published, or when nothing has a date. */
export async function getOverviewFacts(actor: Actor): Promise<OverviewFacts | null> {
  authorise(actor, "read");
  const [run, day] = await Promise.all([publishedRun(actor.workspaceId), newestDay(actor.workspaceId)]);
  if (!run || !day) return null;
  const [week, before] = await Promise.all([
    weekFacts(actor.workspaceId, run.id, day),
    weekFacts(actor.workspaceId, run.id, dayAfter(day, -7)),
  ]);
  return { week, before };
}
