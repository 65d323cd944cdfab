/** What a part is called on a page or in a file, and its share of the score. */
export interface BlendWeight {
  readonly name: string;
  /** Never negative; nought means that the part adds nothing. */
  readonly weight: number;
}

export interface BlendModel {
  readonly weights: readonly BlendWeight[];
}

export interface BlendedScores {
  /** One value an item; minus infinity where skipped. */
  readonly total: Float64Array;
  /** In the order of the model's weights: what each part adds to each item's total. */
  readonly parts: readonly Float64Array[];
}

/**
 * Score = sum over parts of weight x (score - mean) / deviation, mean and deviation taken for this user over the
 * items that may be offered (skip[i] = 0). Whatever the scale of a part, one unit is one deviation, and the total is
 * exactly the sum of the parts as they are given back. A part that says the same of every item adds nought.
 * `scores` has one vector a part, in the order of the model's weights. Cost: parts x items.
 */
export function applyBlend(
  model: BlendModel,
  scores: readonly Float64Array[],
  skip: Uint8Array,
): BlendedScores {
  if (scores.length !== model.weights.length) throw new RangeError("One score vector a part is needed");
  const total = new Float64Array(skip.length);
  const parts = model.weights.map(({ weight }, at) => {
    const part = Float64Array.from(scores[at] ?? []);
    standardise(part, skip);
    for (let i = 0; i < part.length; i++) {
      part[i] = weight === 0 ? 0 : weight * (part[i] as number);
      total[i] = (total[i] as number) + (part[i] as number);
    }
    return part;
  });
  for (let i = 0; i < total.length; i++) if (skip[i]) total[i] = Number.NEGATIVE_INFINITY;
  return { total, parts };
}

/** Brings the values that are not skipped to mean 0 and deviation 1, in place; skipped ones become 0. */
export function standardise(values: Float64Array, skip: Uint8Array): void {
  const { mean, scale } = scaleOf(values, skip);
  for (let i = 0; i < values.length; i++) values[i] = skip[i] ? 0 : ((values[i] as number) - mean) * scale;
}

/** Mean and 1 / deviation of the values that are not skipped; scale 0 where they are all alike. */
export function scaleOf(values: Float64Array, skip: Uint8Array): { mean: number; scale: number } {
  let [count, sum, squares] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (skip[i]) continue;
    sum += values[i] as number;
    count++;
  }
  const mean = sum / Math.max(1, count);
  for (let i = 0; i < values.length; i++) if (!skip[i]) squares += ((values[i] as number) - mean) ** 2;
  const deviation = Math.sqrt(squares / Math.max(1, count));
  return { mean, scale: deviation > 1e-12 * Math.max(1, Math.abs(mean)) ? 1 / deviation : 0 };
}
