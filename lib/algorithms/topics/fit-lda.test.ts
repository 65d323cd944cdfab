import { describe, expect, it } from "vitest";
import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";
import { applyTopics } from "@/lib/algorithms/topics/apply-topics";
import { fitLda } from "@/lib/algorithms/topics/fit-lda";
import { leadingWords } from "@/lib/algorithms/topics/leading-words";

const OWN = 10;
const TOPICS = 3;
const WORDS = 50;

/** Documents are about one of three topics of ten words each; a part that varies is filling, out of twenty. */
function planted() {
  const random = createRandom(4);
  const truth = Array.from({ length: 300 }, () => random.integer(TOPICS));
  const lists = truth.map((topic) => {
    const filling = 0.2 + 0.6 * random.next();
    return Array.from({ length: 24 }, () =>
      random.next() < filling
        ? TOPICS * OWN + random.integer(WORDS - TOPICS * OWN)
        : topic * OWN + random.integer(OWN),
    );
  });
  const indptr = Int32Array.from({ length: truth.length + 1 }, (_, d) => d * 24);
  return { truth, tokens: { indptr, words: Int32Array.from(lists.flat()), vocabulary: WORDS } };
}

describe("fitLda", () => {
  const { tokens, truth } = planted();
  const losses: number[] = [];
  const model = drain(fitLda(tokens, { topics: 4, seed: 2, steps: 100 }), ({ loss }) => losses.push(loss));
  const p = (topic: number, word: number) => model.topicWords.data[topic * WORDS + word] ?? 0;
  const groups = Array.from({ length: 4 }, (_, k) =>
    leadingWords(WORDS, OWN, (word) => p(k, word)).map((word) => Math.min(TOPICS, Math.floor(word / OWN))),
  );

  it("recovers planted topics, and what fills all documents as one of its own", () => {
    expect(groups.map((own) => new Set(own).size)).toEqual([1, 1, 1, 1]);
    expect(new Set(groups.flat()).size).toBe(4);
  });

  it("learns that the filling has the larger prior in a document", () => {
    const priors = [...model.alpha];
    const filling = groups.findIndex((own) => own[0] === TOPICS);
    expect(priors.indexOf(Math.max(...priors))).toBe(filling);
  });

  it("gives probabilities and a falling loss", () => {
    for (let k = 0; k < 4; k++) {
      const row = model.topicWords.data.subarray(k * WORDS, (k + 1) * WORDS);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
    }
    expect(model.shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    expect(losses.length).toBe(100);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) - 0.3);
  });

  it("tells the topic of each document", () => {
    const shares = drain(applyTopics(model, tokens));
    const filling = groups.findIndex((own) => own[0] === TOPICS);
    const right = truth.filter((topic, d) => {
      const row = shares.data.slice(d * 4, d * 4 + 4);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
      row[filling] = 0;
      return groups[row.indexOf(Math.max(...row))]?.[0] === topic;
    });
    expect(right.length).toBeGreaterThan(295);
  });

  it("repeats itself for a seed", () => {
    expect(drain(fitLda(tokens, { topics: 4, seed: 2, steps: 100 }))).toEqual(model);
    expect(drain(fitLda(tokens, { topics: 4, seed: 3, steps: 100 }))).not.toEqual(model);
  });

  it("takes documents without words", () => {
    const empty = { indptr: new Int32Array(3), words: new Int32Array(0), vocabulary: 4 };
    const even = drain(applyTopics(drain(fitLda(empty, { topics: 2, seed: 1, steps: 30 })), empty));
    expect([...even.data]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});
