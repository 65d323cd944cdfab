import type { TopicSummary } from "@/lib/domain/topics/topic-summary";

/**
 * The topics among whose terms a word is, with the part of the word's uses that is each one's: p(topic | word) from
 * p(word | topic) and the topic's share, the word taken whole, letters large or small; else words that begin with it.
 */
export function topicsOfTerm(
  topics: readonly TopicSummary[],
  word: string,
): { topic: TopicSummary; part: number }[] {
  const asked = word.toLowerCase();
  const find = (matches: (term: string) => boolean) =>
    topics.flatMap((topic) => {
      const found = topic.terms.filter(({ term }) => matches(term));
      if (found.length === 0) return [];
      const uses = found.reduce((sum, { probability }) => sum + probability * topic.share, 0);
      return [{ topic, uses }];
    });
  const exact = find((term) => term === asked);
  const found = exact.length > 0 ? exact : find((term) => term.startsWith(asked));
  const all = found.reduce((sum, { uses }) => sum + uses, 0);
  return found
    .map(({ topic, uses }) => ({ topic, part: uses / all }))
    .sort((a, b) => b.part - a.part || a.topic.key - b.topic.key);
}
