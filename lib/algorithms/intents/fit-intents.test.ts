import { describe, expect, it } from "vitest";
import { applyIntents } from "@/lib/algorithms/intents/apply-intents";
import { fitIntents } from "@/lib/algorithms/intents/fit-intents";
import type { Messages } from "@/lib/algorithms/intents/intent-features";
import { nearestIntents } from "@/lib/algorithms/intents/nearest-intents";
import { rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

const INTENTS = 6;
const COLUMNS = 24;

/** Messages around one direction an intent; those of the last class lie around a direction of their own. */
function make(seed: number, each: number, classes: number): { messages: Messages; labels: number[] } {
  const random = createRandom(seed);
  const labels = Array.from({ length: each * classes }, (_, r) => r % classes);
  const vectors = zeros(labels.length, COLUMNS);
  for (const [r, label] of labels.entries()) {
    const row = rowOf(vectors, r);
    for (let c = 0; c < COLUMNS; c++) row[c] = 0.12 * random.normal() + Number(c === label);
  }
  return { messages: { vectors, texts: labels.map(() => "") }, labels };
}

describe("fitIntents", () => {
  const train = make(1, 12, INTENTS);
  const test = make(2, 20, INTENTS + 2);
  const model = fitIntents(train.messages, train.labels, INTENTS, { seed: 3 });
  const guesses = applyIntents(model, test.messages);

  it("tells intents with probabilities that sum to one", () => {
    const known = guesses.filter((_, r) => (test.labels[r] ?? 0) < INTENTS);
    const labels = test.labels.filter((label) => label < INTENTS);
    const right = known.filter(
      ({ probabilities }, r) => probabilities.indexOf(Math.max(...probabilities)) === labels[r],
    );
    expect(right.length / known.length).toBeGreaterThan(0.95);
    for (const { probabilities } of known) expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it("refuses messages of an intent that it never saw", () => {
    const right = guesses.filter(({ inScope }, r) => inScope >= 0.5 === (test.labels[r] ?? 0) < INTENTS);
    expect(right.length / guesses.length).toBeGreaterThan(0.9);
  });

  it("accepts all where two intents cannot show what none looks like", () => {
    const two = make(4, 5, 2);
    const guess = applyIntents(fitIntents(two.messages, two.labels, 2, { seed: 1 }), test.messages)[0];
    expect(guess?.inScope).toBe(1);
  });

  it("finds the nearest examples", () => {
    const near = nearestIntents(train.messages, train.labels, INTENTS, train.messages);
    expect(near.filter((scores, r) => scores.indexOf(Math.max(...scores)) === train.labels[r]).length).toBe(
      near.length,
    );
  });
});
