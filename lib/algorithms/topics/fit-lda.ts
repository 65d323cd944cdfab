import type { Csr } from "@/lib/algorithms/csr";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

export interface LdaOptions {
  readonly topics: number;
  readonly seed: number;
  /** Dirichlet prior of a document's topics, .1 unless said: short texts hold few topics. */
  readonly alpha?: number;
  /** Dirichlet prior of a topic's words, .01 unless said. */
  readonly beta?: number;
  /** Sweeps over all tokens, 200 unless said. */
  readonly steps?: number;
}

export interface LdaModel {
  readonly alpha: number;
  /** Probability of each word in each topic: topics x words. */
  readonly topicWords: Matrix;
  /** Share of all tokens in each topic. */
  readonly shares: Float64Array;
}

export interface LdaStep {
  readonly step: number;
  /** Mean of -log p(token | all other tokens), in nats: the log of the perplexity. */
  readonly loss: number;
}

/**
 * Latent Dirichlet allocation (Blei, Ng, Jordan 2003) by collapsed Gibbs sampling (Griffiths, Steyvers 2004).
 * `documents` holds counts: documents x words. The model is the mean of samples from the last quarter of the sweeps,
 * every fifth one, which is steadier than the last sample alone. Cost of a step: tokens x topics.
 */
export function* fitLda(documents: Csr, options: LdaOptions): Generator<LdaStep, LdaModel> {
  const { topics } = options;
  const alpha = options.alpha ?? 0.1;
  const beta = options.beta ?? 0.01;
  const steps = options.steps ?? 200;
  if (!(topics >= 1) || !(steps >= 1)) throw new RangeError("LDA needs at least one topic and one step.");
  const random = createRandom(options.seed);
  const { words, owners } = tokensOf(documents);
  const vocabulary = documents.cols;
  const topicOf = new Int32Array(words.length);
  const byDocument = new Int32Array(documents.rows * topics);
  const byWord = new Int32Array(vocabulary * topics);
  const byTopic = new Int32Array(topics);
  const lengths = new Int32Array(documents.rows);
  const move = (i: number, topic: number, by: 1 | -1) => {
    const d = (owners[i] as number) * topics + topic;
    const w = (words[i] as number) * topics + topic;
    byDocument[d] = (byDocument[d] as number) + by;
    byWord[w] = (byWord[w] as number) + by;
    byTopic[topic] = (byTopic[topic] as number) + by;
  };
  for (let i = 0; i < words.length; i++) {
    const topic = random.integer(topics);
    topicOf[i] = topic;
    lengths[owners[i] as number] = (lengths[owners[i] as number] as number) + 1;
    move(i, topic, 1);
  }

  const sum = zeros(topics, vocabulary);
  const weights = new Float64Array(topics);
  let samples = 0;
  for (let step = 1; step <= steps; step++) {
    let loss = 0;
    for (let i = 0; i < words.length; i++) {
      move(i, topicOf[i] as number, -1);
      const d = (owners[i] as number) * topics;
      const w = (words[i] as number) * topics;
      let total = 0;
      for (let k = 0; k < topics; k++) {
        const inWord = ((byWord[w + k] as number) + beta) / ((byTopic[k] as number) + vocabulary * beta);
        total += ((byDocument[d + k] as number) + alpha) * inWord;
        weights[k] = total;
      }
      loss -= Math.log(total / ((lengths[owners[i] as number] as number) - 1 + topics * alpha));
      const point = random.next() * total;
      let topic = 0;
      while (topic < topics - 1 && (weights[topic] as number) <= point) topic++;
      topicOf[i] = topic;
      move(i, topic, 1);
    }
    if (step === steps || (step > 0.75 * steps && (steps - step) % 5 === 0)) {
      samples++;
      for (let k = 0; k < topics; k++) {
        const whole = (byTopic[k] as number) + vocabulary * beta;
        for (let v = 0; v < vocabulary; v++) {
          const at = k * vocabulary + v;
          sum.data[at] = (sum.data[at] as number) + ((byWord[v * topics + k] as number) + beta) / whole;
        }
      }
    }
    yield { step, loss: loss / Math.max(1, words.length) };
  }
  return {
    alpha,
    topicWords: { ...sum, data: sum.data.map((value) => value / samples) },
    shares: Float64Array.from(byTopic, (count) => count / Math.max(1, words.length)),
  };
}

function tokensOf(documents: Csr): { words: Int32Array; owners: Int32Array } {
  const count = documents.values.reduce((sum, value) => sum + Math.round(value), 0);
  const words = new Int32Array(count);
  const owners = new Int32Array(count);
  let next = 0;
  for (let d = 0; d < documents.rows; d++) {
    for (let e = documents.indptr[d] as number; e < (documents.indptr[d + 1] as number); e++) {
      for (let n = Math.round(documents.values[e] as number); n > 0; n--) {
        words[next] = documents.indices[e] as number;
        owners[next++] = d;
      }
    }
  }
  return { words, owners };
}
