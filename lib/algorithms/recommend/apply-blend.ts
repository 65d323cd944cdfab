import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";

/** What a part is called on a page or in a file, and its share of the score. */
export interface BlendWeight {
  readonly name: string;
  /** Below nought only for popularity, where what everybody has anyway counts against an item. */
  readonly weight: number;
  /** Its share of the score by which places for discovery are given away; nought unless said. */
  readonly discovery?: number;
}

export interface BlendModel {
  readonly weights: readonly BlendWeight[];
  /** The last of the first ten places that go to items which few lists show; nought unless said. */
  readonly discoveryPlaces?: number;
}

export interface BlendedScores {
  /** One value an item; minus infinity where it is skipped or no candidate. */
  readonly total: Float64Array;
  /** In the order of the model's weights: what each part adds to each item's total. */
  readonly parts: readonly Float64Array[];
  /** What a place for discovery adds to the few items that have one; null where there are none. */
  readonly lift: Float64Array | null;
  /** In the order of the weights: by how much the total grows with one unit of the part's own score. */
  readonly scales: readonly number[];
}

const LIST = 10;
/** The best of each part are candidates: what no part puts near its top is not offered. */
export const CANDIDATES_A_PART = 100;

/** The parts that a blend asks. */
export function partsInUse(model: BlendModel): BlendModel {
  return {
    ...model,
    weights: model.weights.filter(({ weight, discovery = 0 }) => weight !== 0 || discovery !== 0),
  };
}

/**
 * Score = sum over parts of weight x (score - mean) / deviation, mean and deviation taken for this user over the
 * items that may be offered (skip[i] = 0). Whatever the scale of a part, one unit is one deviation, and the total is
 * exactly the sum of the parts as they are given back, and of the lift. A part that says the same of every item adds
 * nought. Only the best hundred of each part are candidates. `scores` has one vector a part, in the order of the model's
 * weights. Cost: parts x items.
 */
export function applyBlend(
  model: BlendModel,
  scores: readonly Float64Array[],
  skip: Uint8Array,
): BlendedScores {
  if (scores.length !== model.weights.length) throw new RangeError("One score vector a part is needed");
  const total = new Float64Array(skip.length);
  const places = model.discoveryPlaces ?? 0;
  const rare = new Float64Array(places > 0 ? skip.length : 0);
  const scales: number[] = [];
  const passed = new Uint8Array(skip.length).fill(1);
  const parts = model.weights.map(({ weight, discovery = 0 }, at) => {
    const raw = scores[at] ?? new Float64Array(skip.length);
    const { mean, scale } = scaleOf(raw, skip);
    scales.push(weight * scale);
    if (scale > 0) for (const i of recommendTop(raw, { k: CANDIDATES_A_PART, exclude: skip })) passed[i] = 0;
    const part = new Float64Array(skip.length);
    for (let i = 0; i < part.length; i++) {
      if (skip[i]) continue;
      const standard = ((raw[i] as number) - mean) * scale;
      part[i] = weight * standard;
      total[i] = (total[i] as number) + (part[i] as number);
      if (places > 0) rare[i] = (rare[i] as number) + discovery * standard;
    }
    return part;
  });
  const lift = places > 0 ? new Float64Array(skip.length) : null;
  if (lift)
    for (const { item, by } of discover(total, rare, places, { k: LIST, exclude: passed })) {
      lift[item] = by;
      total[item] = (total[item] as number) + by;
    }
  for (let i = 0; i < total.length; i++) if (passed[i]) total[i] = Number.NEGATIVE_INFINITY;
  return { total, parts, lift, scales };
}

/**
 * The items that get the last `places` of a list of k: the best by `rare` of those that `total` does not put before
 * them, and by how much each is to be lifted to come there.
 */
export function discover(
  total: Float64Array,
  rare: Float64Array,
  places: number,
  options: { k: number; exclude?: Uint8Array },
): { item: number; by: number }[] {
  const before = recommendTop(total, { ...options, k: options.k - places });
  const lowest = before.at(-1);
  if (lowest === undefined) return [];
  const exclude = Uint8Array.from(options.exclude ?? new Uint8Array(total.length));
  for (const item of before) exclude[item] = 1;
  const found = recommendTop(rare, { k: places, exclude });
  for (const item of found) exclude[item] = 1;
  const next = recommendTop(total, { k: 1, exclude })[0];
  const high = total[lowest] as number;
  const low = next === undefined ? high - 1 : (total[next] as number);
  return Array.from(found, (item, n) => {
    const at = low + ((high - low) * (found.length - n)) / (found.length + 1);
    return { item, by: at - (total[item] as number) };
  });
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
