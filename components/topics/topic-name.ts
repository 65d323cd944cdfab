import { rankTerms } from "@/lib/domain/topics/rank-terms";
import type { TopicSummary } from "@/lib/domain/topics/topic-summary";

const TERMS = 5;

/** A topic has no name but its leading terms. */
export function topicName(topic: Pick<TopicSummary, "terms">, lambda: number, count = TERMS): string {
  return rankTerms(topic.terms, lambda, count)
    .map(({ term }) => term)
    .join(", ");
}
