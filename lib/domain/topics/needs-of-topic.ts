import { type LogOdds, logOdds } from "@/lib/domain/needs/log-odds";
import type { TopicSummary } from "@/lib/domain/topics/topic-summary";

export interface TopicNeed {
  readonly key: number;
  /** Mentions in the topic's documents, and in those of all topics. */
  readonly mentions: number;
  readonly of: number;
  /** Against the other topics; null where there are none. */
  readonly over: LogOdds | null;
}

/** How the mentions of needs fall in each topic, by topic key, the surest over-index first. */
export function needsOfTopics(topics: readonly TopicSummary[]): Map<number, TopicNeed[]> {
  const totals = new Map<number, number>();
  let all = 0;
  for (const { needs } of topics) {
    for (const { key, mentions } of needs) {
      totals.set(key, (totals.get(key) ?? 0) + mentions);
      all += mentions;
    }
  }
  return new Map(
    topics.map(({ key: topic, needs }) => {
      const inside = needs.reduce((sum, { mentions }) => sum + mentions, 0);
      const rows = needs.map(({ key, mentions }) => {
        const of = totals.get(key) ?? 0;
        return { key, mentions, of, over: logOdds(mentions, inside, of - mentions, all - inside) };
      });
      return [topic, rows.sort((a, b) => (b.over?.z ?? 0) - (a.over?.z ?? 0) || b.mentions - a.mentions)];
    }),
  );
}
