import { createLdaSampler, type TokenLists } from "@/lib/algorithms/kernels/lda-kernel";
import { ldaSweepTwin } from "@/lib/algorithms/kernels/lda-twin";
import { createRandom } from "@/lib/algorithms/random";
import type { Bench, Outcome, Time } from "./bench";

const topics = 20;
const vocabulary = 3000;
const documentLength = 40;
const priors = { alpha: new Float64Array(topics).fill(0.1), beta: 0.01 };

/** Documents of forty words, each of one of twenty groups but for a third. */
function makeTokens(count: number): TokenLists {
  const random = createRandom(3);
  const documents = count / documentLength;
  const own = vocabulary / topics;
  const words = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const group = Math.floor(i / documentLength) % topics;
    words[i] = random.next() < 1 / 3 ? random.integer(vocabulary) : group * own + random.integer(own);
  }
  const indptr = Int32Array.from({ length: documents + 1 }, (_, d) => d * documentLength);
  return { indptr, words, vocabulary };
}

async function sweeps(count: number, time: Time): Promise<Outcome> {
  const sampler = createLdaSampler(makeTokens(count), topics, 1);
  let loss = 0;
  await time(() => {
    for (let turn = 0; turn < 10; turn++) loss = sampler.sweep(priors);
  }, 10);
  return { amount: count, facts: { "loss a token": loss / count } };
}

/** The time of a sweep against the number of tokens, which it should be in proportion to. */
export const bench: Bench<null> = {
  title: `A sweep of LDA, ${topics} topics, ${vocabulary} words`,
  amountUnit: "tokens",
  prepare: () => null,
  variants: {
    "plain TypeScript, 100,000 tokens": async (_, time) => {
      const tokens = makeTokens(100_000);
      const { assigned, byWord, byTopic, stride, state } = createLdaSampler(tokens, topics, 1);
      const held = { assigned, byWord, byTopic, stride, state };
      let loss = 0;
      await time(() => {
        for (let turn = 0; turn < 10; turn++) loss = ldaSweepTwin(tokens, topics, held, priors);
      }, 10);
      return { amount: 100_000, facts: { "loss a token": loss / 100_000 } };
    },
    "100,000 tokens": (_, time) => sweeps(100_000, time),
    "200,000 tokens": (_, time) => sweeps(200_000, time),
    "400,000 tokens": (_, time) => sweeps(400_000, time),
    "800,000 tokens": (_, time) => sweeps(800_000, time),
  },
};
