import type { LdaModel } from "@/lib/algorithms/topics/fit-lda";

export interface TopWord {
  /** Column of the word in the counts that the model was fitted on. */
  readonly word: number;
  readonly probability: number;
}

/**
 * The words that say most about each topic, best first, by relevance (Sievert, Shirley 2014):
 * relevance x log p(word | topic) + (1 - relevance) x log (p(word | topic) / p(word)). At 1 the most frequent words
 * lead, lower values favour words that other topics lack. Cost: topics x words x log words.
 */
export function topWords(model: LdaModel, count: number, relevance = 1): TopWord[][] {
  const { rows: topics, cols: vocabulary, data } = model.topicWords;
  const overall = new Float64Array(vocabulary);
  for (let k = 0; k < topics; k++) {
    for (let v = 0; v < vocabulary; v++) {
      overall[v] =
        (overall[v] as number) + (model.shares[k] as number) * (data[k * vocabulary + v] as number);
    }
  }
  return Array.from({ length: topics }, (_, k) => {
    const scores = Float64Array.from(overall, (p, v) => {
      const log = Math.log(data[k * vocabulary + v] as number);
      return relevance * log + (1 - relevance) * (log - Math.log(p));
    });
    return Array.from(scores.keys())
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      .slice(0, count)
      .map((word) => ({ word, probability: data[k * vocabulary + word] as number }));
  });
}
