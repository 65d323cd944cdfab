import { publishedRun } from "@/lib/data/needs/published-run";
import { needRefs } from "@/lib/data/personas/need-refs";
import { topicRows } from "@/lib/data/topics/topic-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { type RunMetrics, runMetrics } from "@/lib/domain/run/run-metrics";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";
import type { TopicSummary } from "@/lib/domain/topics/topic-summary";

export interface Topics {
  /** Number of the run. */
  readonly run: number;
  /** Largest first; empty where the run had too few texts. */
  readonly topics: readonly TopicSummary[];
  /** The run's named needs, most mentioned first. */
  readonly needs: ReadonlyMap<number, NeedRef>;
  readonly metrics: RunMetrics["topics"] | null;
}

/** The topics of the published run; null before anything is published. */
export async function getTopics(actor: Actor, model: TopicModelName): Promise<Topics | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [topics, needs] = await Promise.all([topicRows(run.id, model), needRefs(run.id)]);
  const metrics = runMetrics.safeParse(run.metrics).data?.topics ?? null;
  return { run: run.number, topics, needs, metrics };
}
