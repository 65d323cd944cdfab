import { leadingWords } from "@/lib/algorithms/topics/leading-words";
import type { TopicModel } from "@/lib/algorithms/topics/topic-model";

export interface TopicWord {
  readonly word: number;
  /** In the topic, and in all texts. */
  readonly probability: number;
  readonly overall: number;
}

const RELEVANCES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/**
 * The words that say most about each topic, most probable first: the `count` leading ones by relevance (Sievert, Shirley
 * 2014), l x ln p(word | topic) + (1 - l) x ln(p(word | topic) / p(word)), for each of six l from lift to frequency.
 * `overall` is each word's share of all tokens. Cost: topics x words x log words.
 */
export function describeTopics(
  { topicWords }: TopicModel,
  overall: Float64Array,
  count: number,
): TopicWord[][] {
  const { rows: topics, cols: vocabulary, data } = topicWords;
  return Array.from({ length: topics }, (_, k) => {
    const p = (word: number) => data[k * vocabulary + word] as number;
    const found = new Set<number>();
    for (const relevance of RELEVANCES) {
      const weigh = (word: number) => Math.log(p(word)) - (1 - relevance) * Math.log(overall[word] as number);
      for (const word of leadingWords(vocabulary, count, weigh)) found.add(word);
    }
    return [...found]
      .sort((a, b) => p(b) - p(a) || a - b)
      .map((word) => ({ word, probability: p(word), overall: overall[word] as number }));
  });
}
