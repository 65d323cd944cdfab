import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { fitLda } from "@/lib/algorithms/topics/fit-lda";
import { npmiCoherence } from "@/lib/algorithms/topics/npmi-coherence";
import { topWords } from "@/lib/algorithms/topics/top-words";
import { topicDiversity } from "@/lib/algorithms/topics/topic-diversity";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { documentTerms } from "@/lib/data/topics/document-terms";
import { insertTopics } from "@/lib/data/topics/insert-topics";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { Stage } from "@/lib/services/run/stage";

const FEWEST_DOCUMENTS = 50;
const FEWEST_USES = 5;
const LARGEST_SHARE = 0.3;
const TOPICS = 20;
const WORDS = 10;
const STEPS = 150;

/** LDA over whole documents: a second view on the texts, to hold the needs against. */
export const topicsStage: Stage<null> = {
  name: "topics",
  plan: async () => [null],
  async execute({ run, signal, progress }) {
    const { vocabulary, counts } = countTerms(await documentTerms(run.workspaceId));
    if (counts.rows < FEWEST_DOCUMENTS || vocabulary.length < TOPICS) return async () => {};
    const model = await drainWithPauses(
      fitLda(counts, { topics: TOPICS, seed: run.seed, steps: STEPS }),
      signal,
      ({ step }) => progress(step / STEPS),
    );
    const words = topWords(model, WORDS);
    const ids = words.map((topic) => topic.map(({ word }) => word));
    const coherence = npmiCoherence(ids, counts);
    const topics = words
      .map((topic, t) => ({
        share: model.shares[t] ?? 0,
        coherence: coherence.byTopic[t] ?? 0,
        terms: topic.map(({ word, probability }) => ({ term: vocabulary[word] ?? "", probability })),
      }))
      .sort((a, b) => b.share - a.share);
    return async (client) => {
      await insertTopics(client, run.id, topics);
      await mergeMetrics(client, run.id, {
        topics: { topics: TOPICS, coherence: coherence.mean, diversity: topicDiversity(ids) },
      });
    };
  },
};

/** Documents by words, without words that hardly any or very many documents use. */
function countTerms(documents: readonly { lemmas: readonly string[] }[]): {
  vocabulary: string[];
  counts: Csr;
} {
  const uses = new Map<string, number>();
  for (const { lemmas } of documents)
    for (const lemma of new Set(lemmas)) uses.set(lemma, (uses.get(lemma) ?? 0) + 1);
  const vocabulary = [...uses]
    .filter(([, count]) => count >= FEWEST_USES && count <= LARGEST_SHARE * documents.length)
    .map(([lemma]) => lemma)
    .sort();
  const idOf = new Map(vocabulary.map((lemma, id) => [lemma, id]));
  const rows: number[] = [];
  const cols: number[] = [];
  for (const [row, { lemmas }] of documents.entries()) {
    for (const lemma of lemmas) {
      const id = idOf.get(lemma);
      if (id === undefined) continue;
      rows.push(row);
      cols.push(id);
    }
  }
  const ones = new Float32Array(rows.length).fill(1);
  return { vocabulary, counts: csrFromTriples(documents.length, vocabulary.length, rows, cols, ones) };
}
