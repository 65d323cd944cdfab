import { describe, expect, it } from "vitest";
import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";
import { associateWords } from "@/lib/algorithms/topics/associate-words";
import { chooseTopics } from "@/lib/algorithms/topics/choose-topics";
import { coherenceOf } from "@/lib/algorithms/topics/coherence-of";
import { countPairs, npmiOfPair } from "@/lib/algorithms/topics/count-pairs";
import { countWords } from "@/lib/algorithms/topics/count-words";
import { describeTopics } from "@/lib/algorithms/topics/describe-topics";
import { fitWordTopics } from "@/lib/algorithms/topics/fit-word-topics";
import { leadingWords } from "@/lib/algorithms/topics/leading-words";
import { mapTopics } from "@/lib/algorithms/topics/map-topics";

describe("countWords", () => {
  it("leaves out the rare and the common, and keeps their places", () => {
    const documents = Array.from({ length: 20 }, (_, d) => [
      "all",
      d < 5 ? "some" : "x",
      d < 4 ? "few" : "y",
    ]);
    const counted = countWords(documents);
    expect(counted.vocabulary).toEqual(["some"]);
    expect(counted.lists[0]).toEqual([-1, 0, -1]);
    expect(counted.tokens.words).toEqual(new Int32Array(5));
    expect([...counted.tokens.indptr.slice(3, 8)]).toEqual([3, 4, 5, 5, 5]);
  });
});

describe("countPairs", () => {
  it("slides windows, counts a word once in each and skips those outside", () => {
    const { windows, counts } = countPairs([[0, 1, -1, 0, 2], [2]], 3, 3);
    expect(windows).toBe(4);
    // Windows 0 1 -, 1 - 0, - 0 2 and 2.
    expect([...counts]).toEqual([3, 2, 1, 2, 2, 0, 1, 0, 2]);
  });

  it("gives NPMI by hand", () => {
    // Words 0 and 1 meet in 2 of 4 documents and are nowhere else; 2 never meets 0; 3 is everywhere.
    const pairs = countPairs([[0, 1, 3], [0, 1, 3], [2, 3], [3]], 4);
    expect(npmiOfPair(pairs, 0, 1)).toBeCloseTo(1, 9);
    expect(npmiOfPair(pairs, 0, 2)).toBe(-1);
    expect(npmiOfPair(pairs, 0, 3)).toBeCloseTo(0, 9);
    expect(coherenceOf([[0, 1, 3], [2]], pairs).byTopic).toEqual([expect.closeTo(1 / 3, 9), 0]);
  });
});

/** Documents of short runs of words, each run out of one of five groups of 60 words. */
function planted() {
  const random = createRandom(6);
  return Array.from({ length: 400 }, () =>
    Array.from({ length: 2 + random.integer(3) }, () => random.integer(5)).flatMap((group) =>
      Array.from({ length: 8 }, () => group * 60 + random.integer(60)),
    ),
  );
}

describe("fitWordTopics", () => {
  const lists = planted();
  const pairs = countPairs(lists, 300);
  const associations = associateWords(pairs);
  const indptr = new Int32Array(lists.length + 1);
  lists.forEach((list, d) => {
    indptr[d + 1] = (indptr[d] ?? 0) + list.length;
  });
  const tokens = { indptr, words: Int32Array.from(lists.flat()), vocabulary: 300 };
  const model = drain(fitWordTopics(associations, tokens, { topics: 5, seed: 1 }));

  it("recovers groups of words although documents mix them", () => {
    const groups = Array.from({ length: 5 }, (_, k) => {
      const leading = leadingWords(300, 10, (word) => model.topicWords.data[k * 300 + word] ?? 0);
      return new Set(leading.map((word) => Math.floor(word / 60)));
    });
    expect(groups.map((group) => group.size)).toEqual([1, 1, 1, 1, 1]);
    expect(new Set(groups.flatMap((group) => [...group])).size).toBe(5);
    expect(model.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  });

  it("chooses the most topics that are nearly as good as the best", () => {
    const { topics, curve } = drain(chooseTopics(associations, pairs, 1));
    const qualities = curve.map(({ coherence, diversity }) => coherence * diversity);
    const chosen = curve.findIndex((choice) => choice.topics === topics);
    expect(curve.map((choice) => choice.topics)).toEqual([10, 15]);
    expect(qualities[chosen]).toBeGreaterThanOrEqual(0.9 * Math.max(...qualities));
    for (const worse of qualities.slice(chosen + 1)) expect(worse).toBeLessThan(0.9 * Math.max(...qualities));
  });
});

describe("mapTopics", () => {
  it("puts like topics near one another and unlike ones apart", () => {
    const rows = [
      [0.5, 0.5, 0, 0, 0, 0],
      [0.4, 0.6, 0, 0, 0, 0],
      [0, 0, 0.5, 0.5, 0, 0],
      [0, 0, 0, 0, 0.5, 0.5],
    ];
    const places = mapTopics({ data: Float32Array.from(rows.flat()), rows: 4, cols: 6 });
    const distance = (a: number, b: number) =>
      Math.hypot(
        (places[a * 2] ?? 0) - (places[b * 2] ?? 0),
        (places[a * 2 + 1] ?? 0) - (places[b * 2 + 1] ?? 0),
      );
    expect(distance(0, 1)).toBeLessThan(0.1);
    // Topics without a word in common are sqrt(ln 2) apart.
    expect(distance(2, 3)).toBeCloseTo(Math.sqrt(Math.LN2), 1);
    expect(distance(0, 2)).toBeGreaterThan(0.7);
  });
});

describe("describeTopics", () => {
  it("keeps the leading words of each relevance, the most probable first", () => {
    const topicWords = { data: Float32Array.from([0.6, 0.39, 0.01, 0.6, 0.01, 0.39]), rows: 2, cols: 3 };
    const model = { alpha: Float64Array.of(0.1, 0.1), topicWords, shares: Float64Array.of(0.5, 0.5) };
    const found = describeTopics(model, Float64Array.of(0.6, 0.2, 0.2), 1);
    expect(found.map((words) => words.map(({ word }) => word))).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});
