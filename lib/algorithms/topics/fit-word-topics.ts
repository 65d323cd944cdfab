import type { Csr } from "@/lib/algorithms/csr";
import type { TokenLists } from "@/lib/algorithms/kernels/lda-kernel";
import { zeros } from "@/lib/algorithms/matrix";
import { applyTopics } from "@/lib/algorithms/topics/apply-topics";
import { fitNmf } from "@/lib/algorithms/topics/fit-nmf";
import type { TopicModel } from "@/lib/algorithms/topics/topic-model";

const ALPHA = 0.1;
/** Part of a topic that is spread over all words, so that none is impossible. */
const EVEN = 0.001;

/**
 * Topics as groups of words that stand near one another: a non-negative factorisation of `associateWords`. The sizes
 * of topics come from the documents. Cost: that of the factorisation, words^2 at most, and of `applyTopics` once.
 */
export function* fitWordTopics(
  associations: Csr,
  tokens: TokenLists,
  options: { readonly topics: number; readonly seed: number },
): Generator<{ step: number; loss: number }, TopicModel> {
  const { topics } = options;
  const words = yield* fitNmf(associations, options);
  const topicWords = zeros(topics, words.rows);
  for (let k = 0; k < topics; k++) {
    let sum = 0;
    for (let v = 0; v < words.rows; v++) sum += words.data[v * topics + k] as number;
    for (let v = 0; v < words.rows; v++) {
      const own = sum > 0 ? (words.data[v * topics + k] as number) / sum : 1 / words.rows;
      topicWords.data[k * words.rows + v] = (1 - EVEN) * own + EVEN / words.rows;
    }
  }
  const alpha = new Float64Array(topics).fill(ALPHA);
  const documents = yield* applyTopics({ alpha, topicWords }, tokens);
  const shares = new Float64Array(topics);
  const count = Math.max(1, tokens.words.length);
  for (let d = 0; d < documents.rows; d++) {
    const length = (tokens.indptr[d + 1] as number) - (tokens.indptr[d] as number);
    for (let k = 0; k < topics; k++)
      shares[k] = (shares[k] as number) + ((documents.data[d * topics + k] as number) * length) / count;
  }
  return { alpha, topicWords, shares };
}
