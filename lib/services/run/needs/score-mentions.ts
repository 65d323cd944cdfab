import type { Matrix } from "@/lib/algorithms/matrix";
import { applySentiment } from "@/lib/algorithms/text/apply-sentiment";
import { classifyIntent, type Intent } from "@/lib/algorithms/text/classify-intent";
import { sentimentSeeds } from "@/lib/algorithms/text/data/sentiment-seeds";
import { fitSentiment } from "@/lib/algorithms/text/fit-sentiment";
import type { SentimentModel } from "@/lib/algorithms/text/sentiment-model";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";

export interface MentionScores {
  /** -1 to 1, one a mention. */
  readonly sentiment: Float64Array;
  readonly label: readonly ("negative" | "neutral" | "positive")[];
  readonly type: readonly Intent[];
  readonly model: SentimentModel;
}

/** Sentiment and type of each mention, learnt from the workspace's own ratings where there are enough. */
export async function scoreMentions(
  mentions: readonly MentionToMine[],
  vectors: Matrix,
  seed: number,
): Promise<MentionScores> {
  const encoder = await sharedEncoder();
  const texts = mentions.map(({ text }) => text);
  const model = fitSentiment(vectors, {
    texts,
    ratings: mentions.map(({ rating }) => rating),
    seedVectors: await encoder.encode(
      sentimentSeeds.map((phrase) => phrase.text),
      { prefix: "query" },
    ),
    seed,
  });
  const scored = applySentiment(model, vectors, texts);
  return {
    sentiment: Float64Array.from(scored, ({ score }) => score),
    label: scored.map(({ label }) => label),
    type: mentions.map(({ text, language }, m) => classifyIntent(text, language, scored[m]?.score ?? 0)),
    model,
  };
}
