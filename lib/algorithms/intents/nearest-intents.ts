import { dot } from "@/lib/algorithms/dot";
import {
  applyIntentFeatures,
  fitIntentFeatures,
  type Messages,
} from "@/lib/algorithms/intents/intent-features";
import { rowOf, zeros } from "@/lib/algorithms/matrix";

/**
 * Mean likeness of each message to each intent's examples, nothing fitted but the mean of vectors and the rarity of
 * terms: what a head must beat. One row a message. Cost: intents x 896 multiply-adds a message.
 */
export function nearestIntents(
  examples: Messages,
  labels: readonly number[],
  intents: number,
  messages: Messages,
): Float64Array[] {
  const features = fitIntentFeatures(examples);
  const known = applyIntentFeatures(features, examples);
  const means = zeros(intents, known.cols);
  const sizes = new Float64Array(intents);
  for (const [r, label] of labels.entries()) {
    const mean = rowOf(means, label);
    const row = rowOf(known, r);
    for (let c = 0; c < row.length; c++) mean[c] = (mean[c] as number) + (row[c] as number);
    sizes[label] = (sizes[label] as number) + 1;
  }
  const asked = applyIntentFeatures(features, messages);
  return messages.texts.map((_, r) =>
    Float64Array.from(
      { length: intents },
      (_, k) => dot(rowOf(means, k), rowOf(asked, r)) / Math.max(1, sizes[k] as number),
    ),
  );
}
