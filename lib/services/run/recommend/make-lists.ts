import { countItems, type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import { applyBlend, type BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import type { BlendPart } from "@/lib/algorithms/recommend/blend-pool";
import { createCandidateMask } from "@/lib/algorithms/recommend/candidate-mask";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";

export interface ListedItem {
  readonly user: number;
  readonly item: number;
  readonly rank: number;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * The `length` best products of each user with the parts of their scores, which add up to the score exactly. Left out
 * are what the user has already and items marked in `never`. Cost a user: items x parts.
 */
export function* makeLists(
  pairs: Interactions,
  parts: readonly BlendPart[],
  blend: BlendModel,
  options: { length: number; never: Uint8Array },
): Generator<ListedItem[]> {
  const used = blend.weights.filter(({ weight }) => weight > 0);
  const scorers = used.map(({ name }) => parts.find((part) => part.name === name)?.scorer);
  const history = pairsToCsr(pairs);
  const popularity = countItems(pairs);
  const mask = createCandidateMask(history, options.never);
  const scores = used.map(() => new Float64Array(history.cols));
  for (let user = 0; user < history.rows; user++) {
    scorers.forEach((scorer, n) => {
      scorer?.(user, scores[n] as Float64Array);
    });
    const skip = mask.of(user);
    const blended = applyBlend({ weights: used }, scores, skip);
    const top = recommendTop(blended.total, { k: options.length, exclude: skip, popularity });
    yield Array.from(top, (item, at) => ({
      user,
      item,
      rank: at + 1,
      score: blended.total[item] ?? 0,
      parts: Object.fromEntries(used.map(({ name }, n) => [name, blended.parts[n]?.[item] ?? 0])),
    }));
  }
}
