import { areaUnderCurve } from "@/lib/algorithms/evaluate/area-under-curve";

/** How well scores of classes find a row's own. */
export interface ClassQuality {
  readonly recallAt1: number;
  readonly recallAt3: number;
  readonly accuracy: number;
  /** Mean over the classes that rows have. */
  readonly macroF1: number;
  /** Chance that a row of a known class is scored above one of none; null without the one or the other. */
  readonly outOfScopeAuroc: number | null;
}

/** One row's scores of all classes, and how surely it is of any. */
export interface ScoredRow {
  readonly scores: ArrayLike<number>;
  readonly inScope: number;
}

/**
 * Recall and F1 over rows whose class is known, AUROC over all. Ties go to the class that comes first.
 *
 * @param truth class of each row; -1 for those of none
 */
export function scoreClasses(rows: readonly ScoredRow[], truth: readonly number[]): ClassQuality {
  const cells = new Map<number, { hit: number; said: number; were: number }>();
  const cell = (k: number) => {
    const own = cells.get(k) ?? { hit: 0, said: 0, were: 0 };
    cells.set(k, own);
    return own;
  };
  let [known, first, third] = [0, 0, 0];
  for (const [r, { scores }] of rows.entries()) {
    const own = truth[r] ?? -1;
    if (own < 0) continue;
    const best = bestClasses(scores, 3);
    const said = best[0] ?? -1;
    known++;
    first += Number(said === own);
    third += Number(best.includes(own));
    cell(own).were++;
    cell(said).said++;
    if (said === own) cell(own).hit++;
  }
  const real = [...cells.values()].filter(({ were }) => were > 0);
  const f1 = real.reduce((sum, { hit, said, were }) => sum + (2 * hit) / (said + were), 0);
  return {
    recallAt1: first / Math.max(1, known),
    recallAt3: third / Math.max(1, known),
    accuracy: first / Math.max(1, known),
    macroF1: f1 / Math.max(1, real.length),
    outOfScopeAuroc:
      known === 0 || known === rows.length
        ? null
        : areaUnderCurve(
            truth.map((own) => Number(own >= 0)),
            rows.map(({ inScope }) => inScope),
          ).value,
  };
}

/** The classes of the highest scores, the best first. */
export function bestClasses(scores: ArrayLike<number>, count: number): number[] {
  return Array.from({ length: scores.length }, (_, k) => k)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, count);
}
