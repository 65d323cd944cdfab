import type { Csr } from "@/lib/algorithms/csr";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import type { LdaModel } from "@/lib/algorithms/topics/fit-lda";

const turns = 30;

/**
 * Topic shares of each document (documents x topics, rows sum to 1) with the topics held fixed: the mean of the
 * posterior by expectation-maximisation from even shares. A document without words gets even shares. No seed.
 * Cost: 30 x tokens x topics.
 */
export function applyLda(model: LdaModel, documents: Csr): Matrix {
  const { rows: topics, cols: vocabulary, data: words } = model.topicWords;
  const out = zeros(documents.rows, topics);
  const parts = new Float64Array(topics);
  for (let d = 0; d < documents.rows; d++) {
    const shares = new Float64Array(topics).fill(1 / topics);
    const next = new Float64Array(topics);
    for (let turn = 0; turn < turns; turn++) {
      next.fill(model.alpha);
      for (let e = documents.indptr[d] as number; e < (documents.indptr[d + 1] as number); e++) {
        let total = 0;
        for (let k = 0; k < topics; k++) {
          parts[k] =
            (shares[k] as number) * (words[k * vocabulary + (documents.indices[e] as number)] as number);
          total += parts[k] as number;
        }
        const scale = total > 0 ? (documents.values[e] as number) / total : 0;
        for (let k = 0; k < topics; k++) next[k] = (next[k] as number) + scale * (parts[k] as number);
      }
      const sum = next.reduce((a, b) => a + b, 0);
      for (let k = 0; k < topics; k++) shares[k] = (next[k] as number) / sum;
    }
    rowOf(out, d).set(shares);
  }
  return out;
}
