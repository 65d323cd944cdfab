import type { TokenLists } from "@/lib/algorithms/kernels/lda-kernel";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import type { TopicModel } from "@/lib/algorithms/topics/topic-model";

const TURNS = 30;
const REPORT_EVERY = 500;

/**
 * Topic shares of each document (documents x topics, rows sum to 1) with the topics held fixed: the mean of the
 * posterior by expectation-maximisation from even shares. A document without words gets the prior's shares. No seed.
 * Yields now and then. Cost: 30 x tokens x topics.
 */
export function* applyTopics(
  model: Pick<TopicModel, "alpha" | "topicWords">,
  { indptr, words }: TokenLists,
): Generator<{ step: number; loss: number }, Matrix> {
  const { rows: topics, cols: vocabulary, data } = model.topicWords;
  const documents = indptr.length - 1;
  const out = zeros(documents, topics);
  // Word by word: a token's topics lie together.
  const byWord = new Float32Array(vocabulary * topics);
  for (let k = 0; k < topics; k++)
    for (let v = 0; v < vocabulary; v++) byWord[v * topics + k] = data[k * vocabulary + v] as number;
  const shares = new Float64Array(topics);
  const next = new Float64Array(topics);
  for (let d = 0; d < documents; d++) {
    if (d % REPORT_EVERY === REPORT_EVERY - 1) yield { step: d, loss: 0 };
    const begin = indptr[d] as number;
    const end = indptr[d + 1] as number;
    shares.fill(1 / topics);
    if (begin === end) normalise(model.alpha, shares);
    for (let turn = 0; turn < TURNS && begin < end; turn++) {
      next.set(model.alpha);
      for (let i = begin; i < end; i++) {
        const at = (words[i] as number) * topics;
        let total = 0;
        for (let k = 0; k < topics; k++) total += (shares[k] as number) * (byWord[at + k] as number);
        const scale = total > 0 ? 1 / total : 0;
        for (let k = 0; k < topics; k++)
          next[k] = (next[k] as number) + scale * (shares[k] as number) * (byWord[at + k] as number);
      }
      normalise(next, shares);
    }
    rowOf(out, d).set(shares);
  }
  return out;
}

function normalise(from: Float64Array, to: Float64Array): void {
  const sum = from.reduce((total, value) => total + value, 0);
  for (let k = 0; k < to.length; k++) to[k] = (from[k] as number) / sum;
}
