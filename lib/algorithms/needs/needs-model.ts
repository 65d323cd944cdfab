import type { Matrix } from "@/lib/algorithms/matrix";
import type { Lexicon } from "@/lib/algorithms/needs/lexical-vectors";
import type { PreparationModel } from "@/lib/algorithms/reduce/fit-preparation";

/** Needs as places in the space of `placeMentions`; made by `fitNeeds`, used by `applyNeeds`. */
export interface NeedsModel {
  readonly preparation: PreparationModel;
  readonly lexicon: Lexicon;
  /** One unit vector a need. */
  readonly centroids: Matrix;
  /** The cosine below which a mention belongs to no need, one a need. */
  readonly least: Float32Array;
}
