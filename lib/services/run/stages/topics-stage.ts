import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { countTopicNeeds } from "@/lib/data/topics/count-topic-needs";
import { documentTerms } from "@/lib/data/topics/document-terms";
import { highestTopicKey } from "@/lib/data/topics/highest-topic-key";
import { insertTopics } from "@/lib/data/topics/insert-topics";
import { previousTopics } from "@/lib/data/topics/previous-topics";
import { TOPIC_MODELS } from "@/lib/domain/topics/topic-models";
import type { Stage } from "@/lib/services/run/stage";
import { assembleTopics } from "@/lib/services/run/topics/assemble-topics";
import { findTopics } from "@/lib/services/run/topics/find-topics";

/** Topics of whole documents by two models: a second view on the texts, to hold the needs against. */
export const topicsStage: Stage<null> = {
  name: "topics",
  plan: async () => [null],
  async execute({ run, signal, progress }) {
    const documents = await documentTerms(run.workspaceId);
    const views = await findTopics(
      documents.map(({ lemmas }) => lemmas),
      {
        seed: run.seed,
        signal,
        tell: (step, share) => progress(step === "lda" ? 0.3 + 0.7 * share : 0.1),
      },
    );
    if (!views) return async () => {};
    const ids = documents.map(({ documentId }) => documentId);
    const assembled = await Promise.all(
      TOPIC_MODELS.map(async (model) => {
        const [topics, highestKey] = await Promise.all([
          previousTopics(run.workspaceId, model),
          highestTopicKey(run.workspaceId, model),
        ]);
        return { model, ...assembleTopics(views, views.byModel[model], ids, { topics, highestKey }) };
      }),
    );
    const measured = ({ coherence, diversity }: (typeof views.byModel)["lda"]) => {
      return { coherence: coherence.mean, diversity };
    };
    return async (client) => {
      for (const { model, topics, documents: rows } of assembled)
        await insertTopics(client, run.id, model, topics, rows);
      await countTopicNeeds(client, run.id);
      await mergeMetrics(client, run.id, {
        topics: {
          topics: views.topics,
          ...measured(views.byModel.nmf),
          lda: measured(views.byModel.lda),
          curve: [...views.curve],
        },
      });
    };
  },
};
