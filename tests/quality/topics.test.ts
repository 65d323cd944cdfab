import { describe, expect, it } from "vitest";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { drain } from "@/lib/algorithms/drain";
import { rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { coherenceOf } from "@/lib/algorithms/topics/coherence-of";
import { countPairs } from "@/lib/algorithms/topics/count-pairs";
import { leadingWords } from "@/lib/algorithms/topics/leading-words";
import { topicDiversity } from "@/lib/algorithms/topics/topic-diversity";
import { findTopics } from "@/lib/services/run/topics/find-topics";

const SUBJECTS = 12;
/** One more than there are subjects: for what is said everywhere. */
const TOPICS = SUBJECTS + 1;
const OWN = 25;
const COMMON = 120;
const DOCUMENTS = 1200;

/**
 * Documents of two to four sentences, each about a subject of its own: seven words, more than half of them common ones.
 * Some subjects and some words are far more frequent than others. No two seeds say the same.
 */
function corpus(seed: number): string[][] {
  const random = createRandom(seed);
  const skewed = (n: number) => Math.floor(n * random.next() ** 2);
  return Array.from({ length: DOCUMENTS }, () =>
    Array.from({ length: 2 + random.integer(3) }, () => skewed(SUBJECTS)).flatMap((subject) =>
      Array.from({ length: 7 }, () =>
        random.next() < 0.55 ? `common${skewed(COMMON)}` : `subject${subject}-${skewed(OWN)}`,
      ),
    ),
  );
}

/** For each subject the largest part of one topic's leading words that is its own; the mean over subjects. */
function recovery(topics: readonly (readonly string[])[]): number {
  const parts = Array.from({ length: SUBJECTS }, (_, s) =>
    Math.max(
      ...topics.map((words) => words.filter((word) => word.startsWith(`subject${s}-`)).length / words.length),
    ),
  );
  return parts.reduce((sum, part) => sum + part, 0) / SUBJECTS;
}

describe("topics of documents that mix subjects", async () => {
  const seed = 31;
  const found = await findTopics(corpus(seed), {
    seed: 7,
    topics: TOPICS,
    signal: new AbortController().signal,
  });
  if (!found) throw new Error("No topics were found.");
  const { vocabulary, holders, lists } = found.words;
  const pairs = countPairs(lists, vocabulary.length);
  // Counted on documents that no model has seen.
  const idOf = new Map(vocabulary.map((word, id) => [word, id]));
  const unseen = countPairs(
    corpus(seed + 1).map((words) => words.map((word) => idOf.get(word) ?? -1)),
    vocabulary.length,
  );
  const judge = (leading: readonly (readonly number[])[]) => ({
    coherence: coherenceOf(leading, pairs).mean,
    unseen: coherenceOf(leading, unseen).mean,
    diversity: topicDiversity(leading),
    recovery: recovery(leading.map((words) => words.map((word) => vocabulary[word] ?? ""))),
  });
  const nmf = judge(found.byModel.nmf.leading);
  const lda = judge(found.byModel.lda.leading);

  /** K-means on unit vectors of words with the given weights, its centroids' heaviest words as topics. */
  const cluster = (weight: (word: number) => number) => {
    const vectors = zeros(lists.length, vocabulary.length);
    lists.forEach((words, d) => {
      const row = rowOf(vectors, d);
      for (const word of words) if (word >= 0) row[word] = (row[word] ?? 0) + weight(word);
      const norm = Math.hypot(...row) || 1;
      row.forEach((value, word) => {
        row[word] = value / norm;
      });
    });
    const { centroids } = drain(fitKmeans(vectors, { k: TOPICS, seed: 7 }));
    return judge(
      Array.from({ length: TOPICS }, (_, k) =>
        leadingWords(vocabulary.length, 10, (word) => rowOf(centroids, k)[word] ?? 0),
      ),
    );
  };
  const ofTfidf = cluster((word) => Math.log(lists.length / (holders[word] ?? 1)));
  const ofCounts = cluster(() => 1);

  it("are recovered by word groups better than by K-means on TF-IDF, by LDA better than by K-means on its counts", () => {
    expect(nmf.recovery).toBeGreaterThan(0.95);
    expect(nmf.recovery).toBeGreaterThan(ofTfidf.recovery + 0.1);
    expect(lda.recovery).toBeGreaterThan(0.65);
    expect(lda.recovery).toBeGreaterThan(ofCounts.recovery + 0.1);
  });

  it("are more coherent than theirs, in documents not seen too", () => {
    expect(nmf.coherence).toBeGreaterThan(ofTfidf.coherence);
    expect(nmf.unseen).toBeGreaterThan(ofTfidf.unseen);
    expect(lda.coherence).toBeGreaterThan(ofCounts.coherence);
    expect(lda.unseen).toBeGreaterThan(ofCounts.unseen);
    expect(nmf.diversity).toBeGreaterThan(0.95);
    expect(lda.diversity).toBeGreaterThan(ofCounts.diversity);
  });

  it("are the same again for a seed", async () => {
    const again = await findTopics(corpus(seed), {
      seed: 7,
      topics: TOPICS,
      signal: new AbortController().signal,
    });
    for (const name of ["nmf", "lda"] as const) {
      expect(again?.byModel[name].model).toEqual(found.byModel[name].model);
      expect(again?.byModel[name].documents).toEqual(found.byModel[name].documents);
    }
  });
});
