import type { Matrix } from "@/lib/algorithms/matrix";
import type { MentionSpace } from "@/lib/algorithms/needs/place-mentions";

/** Needs as places in the space of `placeMentions`; made by `fitNeeds`, used by `applyNeeds`. */
export interface NeedsModel extends MentionSpace {
  /** One unit vector a need; the needs that are verdicts on the whole come last. */
  readonly centroids: Matrix;
  /** The cosine below which a mention belongs to no need, one a need. */
  readonly least: Float32Array;
  /** Which needs hold the verdicts on the whole, by side; -1 where too few are said. */
  readonly verdicts: { readonly good: number; readonly bad: number };
}
