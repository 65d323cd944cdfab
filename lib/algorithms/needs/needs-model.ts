import type { Matrix } from "@/lib/algorithms/matrix";
import type { Lexicon } from "@/lib/algorithms/needs/lexical-vectors";
import type { PreparationModel } from "@/lib/algorithms/reduce/fit-preparation";

/** Needs as places in the space of `placeMentions`; made by `fitNeeds`, used by `applyNeeds`. */
export interface NeedsModel {
  readonly preparation: PreparationModel;
  /** Directions of how things are said, taken out of every vector. */
  readonly styles: Matrix;
  readonly lexicon: Lexicon;
  /** One unit vector a need; the needs that are verdicts on the whole come last. */
  readonly centroids: Matrix;
  /** The cosine below which a mention belongs to no need, one a need. */
  readonly least: Float32Array;
  /** Which needs hold the verdicts on the whole, by side; -1 where too few are said. */
  readonly verdicts: { readonly good: number; readonly bad: number };
}
