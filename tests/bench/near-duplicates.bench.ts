import { createRandom } from "@/lib/algorithms/random";
import { flagText } from "@/lib/algorithms/text/flag-text";
import { BANDS, bandsOf, shinglesOf } from "@/lib/algorithms/text/min-hash";
import { pairByBands } from "@/lib/algorithms/text/pair-by-bands";
import type { Bench } from "./bench";

interface Input {
  readonly texts: readonly string[];
  /** keys of many texts, for pairing them */
  readonly keys: Int32Array;
}

const TEXTS = 20_000;
const MANY = 500_000;
const WIDTH = BANDS + 1;

function makeTexts(): string[] {
  const random = createRandom(5);
  const words = {
    en: "the strap holds well but lid leaks after two weeks of use and the shop never answered my letters".split(
      " ",
    ),
    zh: [..."盖子有点漏水客服态度很好用了两个星期之后把手松动了还会再买吗"],
  };
  return Array.from({ length: TEXTS }, (_, row) => {
    const [language, joint] = row % 2 ? (["en", " "] as const) : (["zh", ""] as const);
    const own = words[language];
    const length = 20 + random.integer(60);
    return Array.from({ length }, () => own[random.integer(own.length)]).join(joint);
  });
}

/** Random bands, a tenth of the texts a copy of another. */
function makeKeys(): Int32Array {
  const random = createRandom(6);
  const keys = Int32Array.from({ length: MANY * WIDTH }, () => random.integer(2 ** 32) | 0);
  for (let text = MANY / 10; text < MANY / 5; text++) {
    const of = (text - MANY / 10) * WIDTH;
    keys.copyWithin(text * WIDTH, of, of + WIDTH);
  }
  return keys;
}

export const bench: Bench<Input> = {
  title: `keys of ${TEXTS.toLocaleString("en")} reviews of 20 to 80 words, and pairs among ${MANY.toLocaleString("en")}`,
  amountUnit: "texts",
  prepare: () => ({ texts: makeTexts(), keys: makeKeys() }),
  variants: {
    "MinHash bands": async ({ texts }) => {
      for (const text of texts) bandsOf(shinglesOf(text));
      return { amount: texts.length };
    },
    flags: async ({ texts }) => {
      let flagged = 0;
      for (const text of texts) if (flagText(text).length > 0) flagged++;
      return { amount: texts.length, facts: { flagged } };
    },
    "pairs by bands": async ({ keys }) => {
      const { count } = pairByBands(keys, WIDTH);
      return { amount: MANY, facts: { pairs: count } };
    },
  },
};
