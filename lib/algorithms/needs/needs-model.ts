import type { Matrix } from "@/lib/algorithms/matrix";
import type { PreparationModel } from "@/lib/algorithms/reduce/fit-preparation";

/** Needs as places in the prepared space; made by `fitNeeds`, used by `applyNeeds`. */
export interface NeedsModel {
  readonly preparation: PreparationModel;
  /** One unit vector a need. */
  readonly centroids: Matrix;
  /** The cosine below which a mention belongs to no need, one a need. */
  readonly least: Float32Array;
}

/** The group number of a language in the preparation. */
export function languageGroup(language: string): number {
  return language === "zh" ? 1 : language === "en" ? 0 : 2;
}
