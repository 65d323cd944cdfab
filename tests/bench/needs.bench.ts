import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { drain } from "@/lib/algorithms/drain";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { applyNeeds } from "@/lib/algorithms/needs/apply-needs";
import { fitNeeds } from "@/lib/algorithms/needs/fit-needs";
import { createRandom } from "@/lib/algorithms/random";
import type { Token } from "@/lib/algorithms/text/segment";
import type { Bench, Outcome, Time } from "./bench";
import { peakMiB } from "./peak-memory";

interface Shop {
  readonly vectors: Matrix;
  readonly truth: Int32Array;
  readonly texts: string[];
  readonly languages: string[];
  readonly tokens: Token[][];
}

const COLS = 384;
const NEEDS = 60;

/** Made mentions of 60 needs in two languages, with words of the need and words of nobody. */
function plant(count: number): Shop {
  const random = createRandom(4);
  const centres = Array.from({ length: NEEDS + 2 }, () =>
    Array.from({ length: COLS }, () => random.normal()),
  );
  const vectors = zeros(count, COLS);
  const truth = Int32Array.from({ length: count }, () => random.integer(NEEDS));
  const languages = Array.from(truth, () => (random.integer(2) === 1 ? "zh" : "en"));
  truth.forEach((need, r) => {
    const language = centres[NEEDS + Number(languages[r] === "zh")] ?? [];
    for (let c = 0; c < COLS; c++)
      vectors.data[r * COLS + c] = 2 * (language[c] ?? 0) + (centres[need]?.[c] ?? 0) + 1.5 * random.normal();
  });
  const tokens = Array.from(truth, (need) =>
    [`need${need}`, `word${need}x${random.integer(8)}`, `other${random.integer(3000)}`].map(
      (lemma): Token => ({ text: lemma, lemma, pos: "noun", start: 0, end: lemma.length, stop: false }),
    ),
  );
  const texts = tokens.map((own, r) => `${own.map(({ lemma }) => lemma).join(" ")} ${r}`);
  return { vectors, truth, texts, languages, tokens };
}

async function cluster(shop: Shop, time: Time): Promise<Outcome> {
  const found = await time(() => {
    const model = drain(fitNeeds(shop.vectors, { ...shop, seed: 7 }));
    return { model, labels: drain(applyNeeds(model, shop.vectors, shop)).labels };
  });
  return {
    amount: shop.truth.length,
    facts: {
      needs: found.model.centroids.rows,
      ari: adjustedRandIndex(shop.truth, found.labels),
      // The most this process has taken so far: what more mentions add is their own vectors and words.
      peakMiB: peakMiB(),
    },
  };
}

/** The graph is built on 8,000 mentions at most and the others are placed by centroids: time is linear in what follows. */
export const bench: Bench<{ readonly few: Shop; readonly many: Shop }> = {
  title: "Needs of made mentions in two languages, 384 columns, 60 planted",
  amountUnit: "mentions",
  rounds: 1,
  prepare: () => ({ few: plant(25_000), many: plant(100_000) }),
  variants: {
    "25,000 mentions": ({ few }, time) => cluster(few, time),
    "100,000 mentions": ({ many }, time) => cluster(many, time),
  },
};
