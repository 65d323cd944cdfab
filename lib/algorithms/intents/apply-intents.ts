import { applyClassScores } from "@/lib/algorithms/intents/fit-class-scores";
import { type IntentsModel, scopeSigns, weigh } from "@/lib/algorithms/intents/fit-intents";
import { softmax } from "@/lib/algorithms/intents/fit-temperature";
import { applyIntentFeatures, type Messages } from "@/lib/algorithms/intents/intent-features";
import { rowOf } from "@/lib/algorithms/matrix";
import { sigmoid } from "@/lib/algorithms/sigmoid";

export interface IntentGuess {
  /** Of each intent, were it one of them; they sum to 1. */
  readonly probabilities: Float64Array;
  /** That it is any of them; below .5 the honest answer is "I don't know". 1 where that could not be learnt. */
  readonly inScope: number;
}

/** Tells messages' intents. Cost: 896^2 multiply-adds a message. */
export function applyIntents(model: IntentsModel, messages: Messages): IntentGuess[] {
  const features = applyIntentFeatures(model.features, messages);
  return messages.texts.map((_, r) => {
    const { values, leverage } = applyClassScores(model.scores, rowOf(features, r));
    const { scope } = model;
    const odds =
      scope && scope.platt.slope * weigh(scope.weights, scopeSigns(values, leverage)) + scope.platt.offset;
    return {
      probabilities: softmax(values, model.temperature),
      inScope: odds === null ? 1 : sigmoid(odds),
    };
  });
}
