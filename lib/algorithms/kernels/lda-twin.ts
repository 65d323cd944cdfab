import type { LdaPriors, TokenLists } from "@/lib/algorithms/kernels/lda-kernel";

/** State of a sampler, as the kernel holds it: `state` is that of sfc32. */
export interface LdaTwinState {
  readonly assigned: Int32Array;
  readonly byWord: Float32Array;
  readonly byTopic: Float32Array;
  readonly stride: number;
  readonly state: Int32Array;
}

const single = Math.fround;

/**
 * The sampler's sweep in plain TypeScript, rounded to single precision where the kernel is, so that both draw the same
 * topics; the measure that tests hold the kernel against. Returns the sum of -log p(token | all others).
 */
export function ldaSweepTwin(
  tokens: TokenLists,
  topics: number,
  held: LdaTwinState,
  priors: LdaPriors,
): number {
  const { assigned, byWord, byTopic, stride } = held;
  const beta = single(priors.beta);
  const betaSum = single(priors.beta * tokens.vocabulary);
  const alpha = new Float32Array(stride);
  alpha.set(priors.alpha);
  const alphaSum = single(priors.alpha.reduce((sum, value) => sum + value, 0));
  const inverse = Float32Array.from(byTopic, (count) => 1 / (count + priors.beta * tokens.vocabulary));
  const weights = new Float32Array(stride);
  let loss = 0;
  for (let d = 0; d + 1 < tokens.indptr.length; d++) {
    const begin = at(tokens.indptr, d);
    const end = at(tokens.indptr, d + 1);
    const row = alpha.slice();
    for (let i = begin; i < end; i++) row[at(assigned, i)] = at(row, at(assigned, i)) + 1;
    const whole = single(end - begin - 1 + alphaSum);
    const move = (word: number, topic: number, by: number) => {
      row[topic] = at(row, topic) + by;
      byWord[word * stride + topic] = at(byWord, word * stride + topic) + by;
      byTopic[topic] = at(byTopic, topic) + by;
      inverse[topic] = 1 / single(at(byTopic, topic) + betaSum);
    };
    for (let i = begin; i < end; i++) {
      const word = at(tokens.words, i);
      move(word, at(assigned, i), -1);
      const lanes = new Float32Array(4);
      for (let k = 0; k < stride; k++) {
        const inWord = single(single(at(byWord, word * stride + k) + beta) * at(inverse, k));
        weights[k] = at(row, k) * inWord;
        lanes[k % 4] = at(lanes, k % 4) + at(weights, k);
      }
      const sum = single(single(at(lanes, 0) + at(lanes, 1)) + single(at(lanes, 2) + at(lanes, 3)));
      loss -= Math.log(sum / whole);
      let point = single(next(held.state) * sum);
      let topic = 0;
      for (; topic < topics - 1; topic++) {
        point = single(point - at(weights, topic));
        if (point < 0) break;
      }
      assigned[i] = topic;
      move(word, topic, 1);
    }
  }
  return loss;
}

function next(state: Int32Array): number {
  const [a = 0, b = 0, c = 0, n = 0] = state;
  const t = (((a + b) | 0) + n) | 0;
  state.set([b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + t) | 0, (n + 1) | 0]);
  return (t >>> 8) / 16777216;
}

function at(values: Int32Array | Float32Array, index: number): number {
  return values[index] as number;
}
