/** What weights, one a part, are worth; more is better. */
export type Worth = (weights: readonly number[]) => number;

const STEPS = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5];
/** Beside a trend popularity, the first part, may count against an item: what is left is what rises. */
const NEGATIVE_STEPS = [-2, -1.5, -1, -0.75, -0.5, -0.35, -0.2, -0.1];
const ROUNDS = 4;

/**
 * Coordinate search over a coarse grid, from the best single part, whose weight stays the unit, and from all alike;
 * the better end of the two. `rising` lets the first part weigh below nought. Cost: about parts x 100 calls of `worth`.
 */
export function searchWeights(parts: number, worth: Worth, rising: boolean): number[] {
  const singles = Array.from({ length: parts }, (_, n) => alone(parts, n));
  const values = singles.map(worth);
  const lead = values.indexOf(Math.max(...values));
  const starts = [singles[lead] ?? [], Array.from({ length: parts }, () => 1)];
  return starts
    .map((start) => climb(start, { lead, worth, rising }))
    .reduce((best, end) => (end.value > best.value ? end : best)).weights;
}

/** Weights of a blend of which only part n has a say. */
export function alone(parts: number, n: number): number[] {
  return Array.from({ length: parts }, (_, at) => (at === n ? 1 : 0));
}

/** One weight at a time to its best step, the leading part's staying the unit, until a round gains nothing. */
function climb(
  start: readonly number[],
  { lead, worth, rising }: { lead: number; worth: Worth; rising: boolean },
): { weights: number[]; value: number } {
  const weights = [...start];
  let best = worth(weights);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (let part = 0; part < weights.length; part++) {
      if (part === lead) continue;
      let chosen = weights[part] ?? 0;
      const kept = chosen;
      for (const step of part === 0 && rising ? [...NEGATIVE_STEPS, ...STEPS] : STEPS) {
        if (step === kept) continue;
        weights[part] = step;
        const value = worth(weights);
        if (value <= best) continue;
        best = value;
        chosen = step;
      }
      weights[part] = chosen;
    }
    if (best <= before) break;
  }
  return { weights, value: best };
}
