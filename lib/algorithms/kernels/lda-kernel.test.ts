import { describe, expect, it } from "vitest";
import { createLdaSampler } from "@/lib/algorithms/kernels/lda-kernel";
import { ldaSweepTwin } from "@/lib/algorithms/kernels/lda-twin";
import { createRandom } from "@/lib/algorithms/random";

/** Documents of 0 to 30 words out of 40. */
function made() {
  const random = createRandom(3);
  const lengths = Array.from({ length: 60 }, (_, d) => (d % 7 === 0 ? 0 : random.integer(30)));
  const indptr = new Int32Array(lengths.length + 1);
  lengths.forEach((length, d) => {
    indptr[d + 1] = (indptr[d] ?? 0) + length;
  });
  const words = Int32Array.from({ length: indptr.at(-1) ?? 0 }, () => random.integer(40));
  return { indptr, words, vocabulary: 40 };
}

describe("createLdaSampler", () => {
  const tokens = made();

  it.each([1, 3, 8, 13])("draws what its plain twin draws, of %i topics", (topics) => {
    const sampler = createLdaSampler(tokens, topics, 5);
    const { assigned, byWord, byTopic, stride, state } = sampler;
    const twin = {
      assigned: assigned.slice(),
      byWord: byWord.slice(),
      byTopic: byTopic.slice(),
      stride,
      state: state.slice(),
    };
    const priors = { alpha: Float64Array.from({ length: topics }, (_, k) => 0.1 + 0.05 * k), beta: 0.02 };
    for (let turn = 0; turn < 5; turn++) {
      const loss = sampler.sweep(priors);
      expect(loss).toBeCloseTo(ldaSweepTwin(tokens, topics, twin, priors), 4);
      expect(assigned).toEqual(twin.assigned);
    }
    expect(byWord).toEqual(twin.byWord);
    expect(byTopic).toEqual(twin.byTopic);
    expect(byTopic.reduce((sum, count) => sum + count, 0)).toBe(tokens.words.length);
    expect(Math.max(...assigned)).toBeLessThan(topics);
  });

  it("begins elsewhere for another seed", () => {
    expect(createLdaSampler(tokens, 4, 1).assigned).not.toEqual(createLdaSampler(tokens, 4, 2).assigned);
  });
});
