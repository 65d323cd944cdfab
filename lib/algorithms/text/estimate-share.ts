import { sigmoid } from "@/lib/algorithms/sigmoid";
/** Where good and bad meet on the line from bad to good seed phrases, and how many lie on the good side. */
export interface ShareEstimate {
  /** The place between both sides. */
  readonly middle: number;
  /** Share of good texts, 0 to 1. */
  readonly share: number;
}

/** How far apart the two sides lie on that line, and how wide each is: alike in five corpora of two languages. */
const APART = 0.13;
const GOOD_WIDTH = 0.058;
const BAD_WIDTH = 0.05;
/** How much further to the good side texts have their middle than the seed phrases, and how far it may be off. */
const BEYOND_SEEDS = 0.012;
const MIDDLE_SPREAD = 0.02;
/** The expected place counts as much as this share of the texts, or as one if they are few. */
const TEXTS_TO_EXPECTED = 40;
const STEPS = 80;

/**
 * The share of good texts without a label: expectation and maximisation for two normal distributions whose distance and
 * widths are known, so that only the middle (with a prior) and the share are free. A free mixture would find long texts
 * against short ones instead. Cost: 80 x rows.
 *
 * @param places products of texts with the direction of length 1
 * @param seedMiddle the place between the good and the bad seed phrases
 */
export function estimateShare(places: ArrayLike<number>, seedMiddle: number): ShareEstimate {
  const n = places.length;
  const expected = Math.max(1, n / TEXTS_TO_EXPECTED) / MIDDLE_SPREAD ** 2;
  const prior = seedMiddle + BEYOND_SEEDS;
  let middle = prior;
  let share = 0.5;
  for (let step = 0; step < STEPS; step++) {
    let good = 0;
    let sum = prior * expected;
    let weight = expected;
    for (let i = 0; i < n; i++) {
      const place = places[i] as number;
      // Beyond the bad side's centre the wider good side would win again.
      const seen = Math.max(place, middle - APART / 2);
      const asGood = (seen - middle - APART / 2) / GOOD_WIDTH;
      const asBad = (seen - middle + APART / 2) / BAD_WIDTH;
      const odds =
        (asBad ** 2 - asGood ** 2) / 2 + Math.log(((BAD_WIDTH / GOOD_WIDTH) * share) / (1 - share));
      const p = sigmoid(odds);
      good += p;
      const forGood = p / GOOD_WIDTH ** 2;
      const forBad = (1 - p) / BAD_WIDTH ** 2;
      sum += forGood * (place - APART / 2) + forBad * (place + APART / 2);
      weight += forGood + forBad;
    }
    share = (good + 2) / (n + 4);
    middle = sum / weight;
  }
  return { middle, share };
}
