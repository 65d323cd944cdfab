import type { TopicTerm } from "@/lib/domain/topics/topic-term";

/**
 * The terms that say most about a topic by relevance (Sievert, Shirley 2014): lambda x ln p(term | topic) +
 * (1 - lambda) x ln(p(term | topic) / p(term)). At 1 the most frequent lead, at 0 those that other topics lack.
 */
export function rankTerms(terms: readonly TopicTerm[], lambda: number, count: number): TopicTerm[] {
  const relevance = ({ probability, overall }: TopicTerm) =>
    Math.log(probability) - (1 - lambda) * Math.log(overall);
  return [...terms].sort((a, b) => relevance(b) - relevance(a) || (a.term < b.term ? -1 : 1)).slice(0, count);
}
