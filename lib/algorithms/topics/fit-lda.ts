import { createLdaSampler, type LdaPriors, type TokenLists } from "@/lib/algorithms/kernels/lda-kernel";
import { zeros } from "@/lib/algorithms/matrix";
import { learnPriors } from "@/lib/algorithms/topics/learn-priors";
import type { TopicModel } from "@/lib/algorithms/topics/topic-model";

export interface LdaOptions {
  readonly topics: number;
  readonly seed: number;
  /** Sweeps over all tokens, 200 unless said. */
  readonly steps?: number;
}

export interface LdaStep {
  readonly step: number;
  /** Mean of -log p(token | all other tokens), in nats: the log of the perplexity. */
  readonly loss: number;
}

const START = { alphaSum: 5, beta: 0.01 } as const;
/** Sweeps between two looks at the priors, and before the first. */
const LEARN_EVERY = 10;
const LEARN_AFTER = 20;
const SAMPLE_EVERY = 5;

/**
 * Latent Dirichlet allocation (Blei, Ng, Jordan 2003) by collapsed Gibbs sampling (Griffiths, Steyvers 2004), both
 * priors learnt on the way (`learnPriors`). The model is the mean of samples from the last quarter of the sweeps, every
 * fifth one, which is steadier than the last sample alone. Cost of a step: tokens x topics / 4.
 */
export function* fitLda(tokens: TokenLists, options: LdaOptions): Generator<LdaStep, TopicModel> {
  const { topics, seed, steps = 200 } = options;
  if (!(topics >= 1) || !(steps >= 1)) throw new RangeError("LDA needs at least one topic and one step.");
  const { vocabulary } = tokens;
  const count = Math.max(1, tokens.words.length);
  const sampler = createLdaSampler(tokens, topics, seed);
  let priors: LdaPriors = {
    alpha: new Float64Array(topics).fill(START.alphaSum / topics),
    beta: START.beta,
  };
  const topicWords = zeros(topics, vocabulary);
  const shares = new Float64Array(topics);
  let samples = 0;
  for (let step = 1; step <= steps; step++) {
    const loss = sampler.sweep(priors) / count;
    if (step >= LEARN_AFTER && step % LEARN_EVERY === 0) priors = learnPriors(tokens, sampler, priors);
    if (step === steps || (step > 0.75 * steps && (steps - step) % SAMPLE_EVERY === 0)) {
      samples++;
      for (let k = 0; k < topics; k++) {
        const own = sampler.byTopic[k] as number;
        shares[k] = (shares[k] as number) + own / count;
        for (let v = 0; v < vocabulary; v++) {
          const p =
            ((sampler.byWord[v * sampler.stride + k] as number) + priors.beta) /
            (own + vocabulary * priors.beta);
          topicWords.data[k * vocabulary + v] = (topicWords.data[k * vocabulary + v] as number) + p;
        }
      }
    }
    yield { step, loss };
  }
  return {
    alpha: priors.alpha,
    topicWords: { ...topicWords, data: topicWords.data.map((sum) => sum / samples) },
    shares: shares.map((sum) => sum / samples),
  };
}
