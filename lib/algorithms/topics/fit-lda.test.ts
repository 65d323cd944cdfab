import { describe, expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";
import { applyLda } from "@/lib/algorithms/topics/apply-lda";
import { fitLda } from "@/lib/algorithms/topics/fit-lda";
import { npmiCoherence } from "@/lib/algorithms/topics/npmi-coherence";
import { topWords } from "@/lib/algorithms/topics/top-words";
import { topicDiversity } from "@/lib/algorithms/topics/topic-diversity";

/** Three topics of ten words each; every document is about one of them, with a fifth of noise. */
function planted() {
  const random = createRandom(4);
  const rows: number[] = [];
  const cols: number[] = [];
  const truth = Array.from({ length: 200 }, () => random.integer(3));
  for (const [d, topic] of truth.entries()) {
    for (let i = 0; i < 25; i++) {
      rows.push(d);
      cols.push(random.next() < 0.2 ? random.integer(30) : topic * 10 + random.integer(10));
    }
  }
  return { documents: csrFromTriples(200, 30, rows, cols, new Float32Array(rows.length).fill(1)), truth };
}

describe("fitLda", () => {
  const { documents, truth } = planted();
  const losses: number[] = [];
  const model = drain(fitLda(documents, { topics: 3, seed: 2, steps: 60 }), ({ loss }) => losses.push(loss));
  const lists = topWords(model, 10).map((words) => words.map(({ word }) => word));

  it("recovers planted topics", () => {
    const found = lists.map((words) => new Set(words.map((word) => Math.floor(word / 10))));
    expect(found.map((topics) => topics.size)).toEqual([1, 1, 1]);
    expect(new Set(found.flatMap((topics) => [...topics])).size).toBe(3);
    expect(topicDiversity(lists)).toBe(1);
  });

  it("gives probabilities and a falling loss", () => {
    for (let k = 0; k < 3; k++) {
      const row = model.topicWords.data.subarray(k * 30, (k + 1) * 30);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
    }
    expect(model.shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    expect(losses.length).toBe(60);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) - 0.3);
  });

  it("tells the topic of each document", () => {
    const shares = applyLda(model, documents);
    const topicOf = lists.map((words) => Math.floor((words[0] ?? 0) / 10));
    const right = truth.filter((topic, d) => {
      const row = shares.data.subarray(d * 3, d * 3 + 3);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
      return topicOf[row.indexOf(Math.max(...row))] === topic;
    });
    expect(right.length).toBeGreaterThan(195);
  });

  it("repeats itself for a seed", () => {
    expect(drain(fitLda(documents, { topics: 3, seed: 2, steps: 60 }))).toEqual(model);
    expect(drain(fitLda(documents, { topics: 3, seed: 3, steps: 60 }))).not.toEqual(model);
  });

  it("takes documents without words", () => {
    const empty = csrFromTriples(2, 4, [], [], []);
    const even = applyLda(drain(fitLda(empty, { topics: 2, seed: 1, steps: 3 })), empty);
    expect([...even.data]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it("scores planted topics as more coherent than mixed ones", () => {
    const mixed = [0, 1, 2].map((k) => Array.from({ length: 10 }, (_, i) => (i % 3) * 10 + k * 3 + (i % 4)));
    expect(npmiCoherence(lists, documents).mean).toBeGreaterThan(npmiCoherence(mixed, documents).mean + 0.1);
  });
});

describe("topWords", () => {
  it("prefers words of one topic only when relevance is low", () => {
    const topicWords = {
      data: Float32Array.from([0.6, 0.4, 0, 0.6, 0, 0.4].map((p) => p + 1e-9)),
      rows: 2,
      cols: 3,
    };
    const model = { alpha: 0.1, topicWords, shares: Float64Array.of(0.5, 0.5) };
    expect(topWords(model, 1).map((words) => words[0]?.word)).toEqual([0, 0]);
    expect(topWords(model, 1, 0.2).map((words) => words[0]?.word)).toEqual([1, 2]);
  });
});

describe("npmiCoherence", () => {
  it("equals values by hand", () => {
    // Words 0 and 1 meet in 2 of 4 documents and are nowhere else; 2 never meets 0; 3 is everywhere.
    const documents = csrFromTriples(
      4,
      4,
      [0, 0, 1, 1, 2, 0, 1, 2, 3],
      [0, 1, 0, 1, 2, 3, 3, 3, 3],
      new Float32Array(9).fill(2),
    );
    const { byTopic, mean } = npmiCoherence([[0, 1], [0, 2], [0, 3], [1]], documents);
    expect(byTopic).toEqual([1, -1, 0, 0].map((value) => expect.closeTo(value, 9)));
    expect(mean).toBeCloseTo(0, 9);
  });
});
