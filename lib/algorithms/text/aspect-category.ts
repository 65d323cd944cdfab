import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import type { AspectCategory } from "@/lib/algorithms/text/data/aspect-categories";

export interface CategoryChoice {
  /** Place of the category in the list. */
  readonly category: number;
  /** "words": one category's words are named; "prototype": the nearest description; "whole": nothing points anywhere. */
  readonly by: "words" | "prototype" | "whole";
}

const HAN = /\p{Script=Han}/u;

/**
 * Chooses what an aspect is about: by the category whose sure words make up most of the aspect's name, later ones
 * weighing more (a name's last word is mostly its head), and parts before the whole; where none or several do, by the
 * description whose vector is nearest to the aspect's, both centred. Cost: words x categories.
 */
export function createCategoriser(
  categories: readonly AspectCategory[],
  prototypes: {
    readonly vectors: Matrix;
    readonly categoryOf: readonly number[];
    readonly mean: Float64Array;
  },
): (name: string, vector: Float32Array) => CategoryChoice {
  const patterns = categories.map(({ words }) => ({
    han: words.filter((word) => HAN.test(word)),
    latin: words.filter((word) => !HAN.test(word)).map((word) => ` ${word} `),
  }));
  const whole = categories.findIndex((category) => category.whole === true);
  return (name, vector) => {
    const padded = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}' -]+/gu, " ")} `;
    const singular = padded.replace(/(?<=[a-z]{2})s(?= )/g, "");
    const scores = patterns.map(({ han, latin }) => {
      const found = [
        ...han
          .filter((word) => name.includes(word))
          .map((word) => scoreOf(word.length, name.lastIndexOf(word), name)),
        ...latin
          .filter((word) => padded.includes(word) || singular.includes(word))
          .map((word) =>
            scoreOf(word.length, Math.max(padded.lastIndexOf(word), singular.lastIndexOf(word)), padded),
          ),
      ];
      return Math.max(0, ...found);
    });
    // "laptop screen" is about the screen.
    if (whole >= 0 && scores.some((score, c) => score > 0 && c !== whole)) scores[whole] = 0;
    const most = Math.max(...scores);
    const best = scores.flatMap((score, c) => (score === most && most > 0 ? [c] : []));
    if (best.length === 1 && best[0] !== undefined) return { category: best[0], by: "words" };
    const among = best.length > 0 ? new Set(best) : null;
    const { category, closeness } = nearest(vector, prototypes, among);
    if (!among && whole >= 0 && closeness < LEAST_CLOSENESS) return { category: whole, by: "whole" };
    return { category, by: "prototype" };
  };
}

/** Below it no part is meant: the thing as a whole. */
const LEAST_CLOSENESS = 0.45;

/** Long words tell more than short ones, and of two the later one is what is talked about. */
function scoreOf(length: number, at: number, name: string): number {
  return length + (2 * at) / Math.max(1, name.length);
}

function nearest(
  vector: Float32Array,
  {
    vectors,
    categoryOf,
    mean,
  }: { readonly vectors: Matrix; readonly categoryOf: readonly number[]; readonly mean: Float64Array },
  among: ReadonlySet<number> | null,
): { category: number; closeness: number } {
  let found = { category: 0, closeness: Number.NEGATIVE_INFINITY };
  categoryOf.forEach((category, r) => {
    if (among && !among.has(category)) return;
    const closeness = cosine(vector, rowOf(vectors, r), mean);
    if (closeness > found.closeness) found = { category, closeness };
  });
  return found;
}

function cosine(a: Float32Array, b: Float32Array, mean: Float64Array): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (let c = 0; c < a.length; c++) {
    const x = (a[c] as number) - (mean[c] as number);
    const y = (b[c] as number) - (mean[c] as number);
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / (Math.sqrt(aa * bb) || 1);
}
