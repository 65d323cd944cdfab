import type { Matrix } from "@/lib/algorithms/matrix";
import { nearestCentroids } from "@/lib/algorithms/needs/nearest-centroids";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import { type Mentions, placeMentions } from "@/lib/algorithms/needs/place-mentions";
import { isChatter } from "@/lib/algorithms/text/is-chatter";

export interface NeedAssignment {
  /** The need of each mention (a row of the model's centroids); -1 for "other". */
  readonly labels: Int32Array;
  /** Cosine to that need's centroid cut to 0 .. 1; 0 for "other". */
  readonly closeness: Float32Array;
  /** Rows in the space of the centroids (`placeMentions`), for evidence. */
  readonly prepared: Matrix;
}

/**
 * The need of each mention, of the fit's own or of new ones. Chatter and mentions too far from every need are
 * "other". Cost: rows x (256 x 384 + needs x 512) multiply-adds.
 */
export function applyNeeds(model: NeedsModel, vectors: Matrix, mentions: Mentions): NeedAssignment {
  const prepared = placeMentions(model, vectors, mentions);
  const { labels, cosines } = nearestCentroids(model.centroids, prepared);
  const closeness = new Float32Array(labels.length);
  labels.forEach((k, r) => {
    const far = k < 0 || (cosines[r] as number) < (model.least[k] as number);
    if (far || isChatter(mentions.texts[r] ?? "")) labels[r] = -1;
    else closeness[r] = Math.min(1, Math.max(0, cosines[r] as number));
  });
  return { labels, closeness, prepared };
}
