import { dot } from "@/lib/algorithms/dot";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { createCentroidSearch } from "@/lib/algorithms/needs/centroid-search";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import { type Mentions, placeByPart } from "@/lib/algorithms/needs/place-mentions";
import { substanceOf } from "@/lib/algorithms/text/substance-of";

/** Labels of what has no need: what fits none of them, and what says nothing (`substanceOf`). */
export const OTHER = -1;
export const CHATTER = -2;

export interface NeedAssignment {
  /** The need of each mention (a row of the model's centroids), `OTHER` or `CHATTER`. */
  readonly labels: Int32Array;
  /** Cosine to that need's centroid cut to 0 .. 1; 0 without one. */
  readonly closeness: Float32Array;
}

/**
 * The need of each mention, of the fit's own or of new ones. What says nothing is chatter, mentions too far from every
 * need are "other"; a verdict on the whole goes to the need of its side. Yields after each part of the mentions.
 * Cost: rows x (256 x 384 + needs x 512) multiply-adds.
 */
export function* applyNeeds(
  model: NeedsModel,
  vectors: Matrix,
  mentions: Mentions,
): Generator<{ step: number; loss: number }, NeedAssignment> {
  const labels = new Int32Array(vectors.rows).fill(OTHER);
  const closeness = new Float32Array(vectors.rows);
  const { good, bad } = model.verdicts;
  const topics = {
    ...model.centroids,
    rows: model.centroids.rows - Number(good >= 0) - Number(bad >= 0),
  };
  const search = createCentroidSearch(topics);
  for (const { from, to, placed } of placeByPart(model, vectors, mentions)) {
    const nearest = search.find(placed);
    for (let r = from; r < to; r++) {
      const substance = substanceOf(
        mentions.texts[r] ?? "",
        mentions.languages[r] ?? "other",
        mentions.tokens?.[r],
      );
      if (substance === "none") {
        labels[r] = CHATTER;
        continue;
      }
      const side = mentions.sentiment?.[r];
      let k = nearest.labels[r - from] as number;
      let cosine = nearest.cosines[r - from] as number;
      if (substance === "verdict" && side !== undefined) {
        k = side > 0 ? good : bad;
        cosine = k < 0 ? -1 : dot(rowOf(model.centroids, k), rowOf(placed, r - from));
      }
      if (k < 0 || cosine < (model.least[k] as number)) continue;
      labels[r] = k;
      // A verdict belongs to its side however far it lies from the others.
      closeness[r] = Math.min(1, Math.max(1e-3, cosine));
    }
    yield { step: to, loss: 0 };
  }
  search.close();
  return { labels, closeness };
}
