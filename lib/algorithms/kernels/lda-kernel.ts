import { wasm } from "@/lib/algorithms/kernels/build/lda";
import { createKernelMemory } from "@/lib/algorithms/kernels/kernel-memory";
import { createKernelPool } from "@/lib/algorithms/kernels/kernel-pool";
import { createRandom } from "@/lib/algorithms/random";

/** Tokens one after the other: those of document d are `words[indptr[d]]` to `words[indptr[d + 1] - 1]`. */
export interface TokenLists {
  readonly indptr: Int32Array;
  /** Each below `vocabulary`. */
  readonly words: Int32Array;
  readonly vocabulary: number;
}

/** Prior of a document's topics, one each, and of a topic's words, one for all. */
export interface LdaPriors {
  readonly alpha: Float64Array;
  readonly beta: number;
}

/** The state of a collapsed Gibbs sampler, between its sweeps; the arrays are views that change with each. */
export interface LdaSampler {
  /** Topic of each token. */
  readonly assigned: Int32Array;
  /** Tokens of word w in topic k at [w * stride + k]. */
  readonly byWord: Float32Array;
  readonly byTopic: Float32Array;
  readonly stride: number;
  /** Four words of sfc32. */
  readonly state: Int32Array;
  /** Draws each token's topic once again, in order; returns the sum of -log p(token | all others). */
  sweep(priors: LdaPriors): number;
}

const documentsAtOnce = 4096;

/**
 * Collapsed Gibbs sampler for LDA in SIMD WebAssembly, from a random start. Each token's weights are computed for all
 * topics at once; only one document's counts are held. Cost of a sweep: tokens x topics / 4. Memory: 8 bytes a token,
 * 4 x vocabulary x topics. One thread: a chain's draws follow one another.
 */
export function createLdaSampler(tokens: TokenLists, topics: number, seed: number): LdaSampler {
  const { vocabulary } = tokens;
  const count = tokens.words.length;
  const documents = tokens.indptr.length - 1;
  const stride = Math.ceil(topics / 4) * 4;
  const memory = createKernelMemory([
    (documents + 1) * 4,
    count * 4,
    count * 4,
    vocabulary * stride * 4,
    ...[stride, stride, stride, stride, stride].map((n) => n * 4),
    16,
    16,
  ]);
  const indptr = memory.integers(documents + 1);
  const words = memory.integers(count);
  const assigned = memory.integers(count);
  const byWord = memory.floats(vocabulary * stride);
  const [byTopic, inverse, alphas, row, weights] = [0, 0, 0, 0, 0].map(() => memory.floats(stride));
  const state = memory.integers(4);
  const likelihood = memory.doubles(2);
  if (!byTopic || !inverse || !alphas || !row || !weights) throw new RangeError("No memory for the sampler.");
  indptr.view.set(tokens.indptr);
  words.view.set(tokens.words);
  const random = createRandom(seed);
  for (let i = 0; i < count; i++) {
    const topic = random.integer(topics);
    const at = (tokens.words[i] as number) * stride + topic;
    assigned.view[i] = topic;
    byWord.view[at] = (byWord.view[at] as number) + 1;
    byTopic.view[topic] = (byTopic.view[topic] as number) + 1;
  }
  for (let i = 0; i < 4; i++) state.view[i] = random.integer(2 ** 32) | 0;
  const pool = createKernelPool(wasm, memory, 1);
  return {
    assigned: assigned.view,
    byWord: byWord.view,
    byTopic: byTopic.view,
    stride,
    state: state.view,
    sweep: ({ alpha, beta }) => {
      const betaSum = beta * vocabulary;
      alphas.view.set(alpha);
      for (let k = 0; k < stride; k++) inverse.view[k] = 1 / ((byTopic.view[k] as number) + betaSum);
      likelihood.view.set([1, 0]);
      const alphaSum = alpha.reduce((sum, value) => sum + value, 0);
      const counts = [byWord.at, byTopic.at, inverse.at];
      const priors = [alphas.at, alphaSum, beta, betaSum];
      const rest = [row.at, weights.at, state.at, likelihood.at];
      for (let from = 0; from < documents; from += documentsAtOnce) {
        const to = Math.min(documents, from + documentsAtOnce);
        const lists = [indptr.at, words.at, assigned.at];
        pool.call("sweep", [from, to, topics, stride, ...lists, ...counts, ...priors, ...rest]);
      }
      const [product = 1, scaled = 0] = likelihood.view;
      return scaled * Math.log(1e200) - Math.log(product);
    },
  };
}
