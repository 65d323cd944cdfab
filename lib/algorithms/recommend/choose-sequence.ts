import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { fitSequence, latestFirst, type SequenceOptions } from "@/lib/algorithms/recommend/fit-sequence";
import { scoreByItems } from "@/lib/algorithms/recommend/item-model";
import { type Search, type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";
import type { Histories } from "@/lib/algorithms/recommend/weigh-signals";

const REACHES = [1, 4, 16];

/** How far what follows what reaches, by validation NDCG; null where there are no times. Cost: three fits. */
export function chooseSequence(
  validation: Validation,
  histories: Histories,
  search: Search,
): { options: SequenceOptions; ndcg: number } | null {
  if (!validation.fitPairs.time) return null;
  const tried = REACHES.map((reach) => {
    const model = fitSequence(validation.fitPairs, { reach });
    const scorer = scoreByItems(model, latestFirst(histories, { reach }));
    const ndcg = meanOf(validationNdcg(scorer, validation));
    search.note({ model: "sequence", settings: { reach }, ndcg });
    return { options: { reach }, ndcg };
  });
  return tried.reduce((best, next) => (next.ndcg > best.ndcg ? next : best));
}
