import { keepKeys } from "@/lib/algorithms/identity/keep-keys";
import { rowOf } from "@/lib/algorithms/matrix";
import { describeTopics } from "@/lib/algorithms/topics/describe-topics";
import { mapTopics } from "@/lib/algorithms/topics/map-topics";
import type { DocumentTopicRow, TopicRow } from "@/lib/data/topics/insert-topics";
import type { FoundTopics, TopicViews } from "@/lib/services/run/topics/find-topics";

const TERMS = 30;
const MOST_TOPICS = 3;
/** Below this share a document's topic is hardly spoken of. */
const LEAST_SHARE = 0.2;

/**
 * One view as it is stored: topics from the largest, each with the key of the earlier topic that it goes on from
 * (by documents whose strongest topic it is), and the strongest topics of each document.
 */
export function assembleTopics(
  { words }: TopicViews,
  { model, coherence, documents }: FoundTopics,
  documentIds: readonly string[],
  previous: {
    readonly topics: readonly { key: number; members: readonly string[] }[];
    readonly highestKey: number;
  },
): { topics: TopicRow[]; documents: DocumentTopicRow[]; kept: number } {
  const count = model.topicWords.rows;
  const strongest = documentIds.map((_, d) => {
    const known = (words.tokens.indptr[d + 1] ?? 0) > (words.tokens.indptr[d] ?? 0);
    const shares = rowOf(documents, d);
    return Array.from(shares.keys())
      .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
      .slice(0, known ? MOST_TOPICS : 0)
      .map((topic) => ({ topic, share: shares[topic] ?? 0 }));
  });
  const members: string[][] = Array.from({ length: count }, () => []);
  strongest.forEach(([first], d) => {
    if (first) members[first.topic]?.push(documentIds[d] ?? "");
  });
  const { keys, kept } = keepKeys(previous.topics, members, previous.highestKey + 1);
  const places = mapTopics(model.topicWords);
  const topics = describeTopics(model, overallShares(words.tokens), TERMS)
    .map((terms, t) => ({
      key: keys[t] ?? 0,
      share: model.shares[t] ?? 0,
      coherence: coherence.byTopic[t] ?? 0,
      terms: terms.map(({ word, probability, overall }) => {
        return { term: words.vocabulary[word] ?? "", probability, overall };
      }),
      x: places[t * 2] ?? 0,
      y: places[t * 2 + 1] ?? 0,
      documents: members[t]?.length ?? 0,
    }))
    .sort((a, b) => b.share - a.share || a.key - b.key);
  const rows = strongest.flatMap((found, d) =>
    found.flatMap(({ topic, share }, place) => {
      if (place > 0 && share < LEAST_SHARE) return [];
      return [{ documentId: documentIds[d] ?? "", rank: place + 1, key: keys[topic] ?? 0, share }];
    }),
  );
  return { topics, documents: rows, kept };
}

function overallShares({ words, vocabulary }: TopicViews["words"]["tokens"]): Float64Array {
  const overall = new Float64Array(vocabulary);
  for (const word of words) overall[word] = (overall[word] as number) + 1 / words.length;
  return overall;
}
