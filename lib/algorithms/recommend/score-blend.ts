import type { Csr } from "@/lib/algorithms/csr";
import { applyBlend, type BlendModel, partsInUse } from "@/lib/algorithms/recommend/apply-blend";
import type { BlendPart } from "@/lib/algorithms/recommend/blend-pool";
import { createCandidateMask } from "@/lib/algorithms/recommend/candidate-mask";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** A blend as a scorer; parts without weight are not asked. `history` and `never` as in createCandidateMask. */
export function scoreBlend(
  model: BlendModel,
  parts: readonly BlendPart[],
  history: Csr,
  never: Uint8Array,
): Scorer {
  const used = partsInUse(model);
  const scorers = used.weights.map(({ name }) => {
    const part = parts.find((candidate) => candidate.name === name);
    if (!part) throw new RangeError(`The blend needs the part ${name}`);
    return part.scorer;
  });
  const scores = used.weights.map(() => new Float64Array(history.cols));
  const mask = createCandidateMask(history, never);
  return (user, out) => {
    for (let n = 0; n < scorers.length; n++) scorers[n]?.(user, scores[n] as Float64Array);
    out.set(applyBlend(used, scores, mask.of(user)).total);
  };
}
