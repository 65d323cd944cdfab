/** What is known of a product when it is to be said whether to order. Amounts in pieces, by weeks ahead. */
export interface StockState {
  readonly middle: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Pieces on the shelf; null where the catalogue does not say. */
  readonly stock: number | null;
  /** Pieces ordered and not here yet. */
  readonly coming: number;
  readonly price: number | null;
  /** Days from order to shelf; null where nobody said. */
  readonly leadDays: number | null;
  /** The chance that is wanted of having enough until the next delivery, 0.5 to 0.999. */
  readonly serviceLevel: number;
  /** The least that the supplier delivers. */
  readonly minimum: number | null;
}

export const ADVICES = ["order", "wait", "leadTimeMissing", "stockMissing", "noDemand"] as const;
export type Advice = (typeof ADVICES)[number];

export const RISKS = ["outOfStock", "excess", "fine", "unknown"] as const;
export type Risk = (typeof RISKS)[number];

export interface StockAdvice {
  readonly advice: Advice;
  readonly risk: Risk;
  /** Sales that are likely lost, or money that lies on the shelf longer than it sells; by the product's price. */
  readonly atStake: number;
  /** Days until the shelf is empty at the forecast; null where nothing sells or the stock is not known. */
  readonly coverDays: number | null;
  /** Pieces, on the shelf and coming, at which to order. */
  readonly reorderPoint: number | null;
  /** Pieces to order on `orderInDays`; both null where nothing is to be ordered as far as the forecast sees. */
  readonly quantity: number | null;
  readonly orderInDays: number | null;
}

/** An order is to last this long after it came. */
const REVIEW_DAYS = 28;
/** How long to look ahead for empty shelves where no lead time is told. */
const USUAL_LEAD_DAYS = 14;
/** Of a normal distribution, from the middle to the end of an 80 % interval. */
const INTERVAL_Z = 1.2816;
const DEAD = 0.005;

/**
 * Advice on one product (continuous review with a reorder point; Silver, Pyke & Thomas 2016, chapter 6). Safety stock
 * is the upper half of the forecast's interval, carried from its 80 % to the wanted chance. Errors of weeks are taken
 * as half alike: a product that sells better than thought goes on doing so.
 */
export function adviseOrder(state: StockState): StockAdvice {
  const { stock, coming, leadDays, price } = state;
  const weekly = meanOf(state.middle);
  const none = { coverDays: null, reorderPoint: null, quantity: null, orderInDays: null };
  if (stock === null) {
    const advice = weekly < DEAD ? "noDemand" : "stockMissing";
    return { advice, risk: "unknown", atStake: 0, ...none };
  }
  const pieces = stock + coming;
  const lasting = demandOver(state.high, 7 * state.high.length);
  const tooMany = Math.max(0, pieces - lasting);
  if (weekly < DEAD)
    return {
      advice: "noDemand",
      risk: stock > 0 ? "excess" : "fine",
      atStake: tooMany * (price ?? 0),
      ...none,
    };
  const ahead = leadDays ?? USUAL_LEAD_DAYS;
  const missing = Math.max(0, demandOver(state.middle, ahead) - stock);
  const likelyMissing = Math.max(missing, demandOver(state.high, ahead) - pieces);
  const coverDays = daysUntil(state.middle, stock);
  const risk = likelyMissing > 0 && coverDays <= ahead + 7 ? "outOfStock" : tooMany > 0 ? "excess" : "fine";
  const atStake = (risk === "outOfStock" ? likelyMissing : risk === "excess" ? tooMany : 0) * (price ?? 0);
  const found = { risk, atStake, coverDays } as const;
  if (leadDays === null)
    return { advice: "leadTimeMissing", ...found, reorderPoint: null, quantity: null, orderInDays: null };
  const reorderPoint = Math.ceil(demandOver(state.middle, leadDays) + safetyStock(state, leadDays));
  const orderInDays = pieces <= reorderPoint ? 0 : Math.floor(daysUntil(state.middle, pieces - reorderPoint));
  if (orderInDays > 7 * state.middle.length)
    return { advice: "wait", ...found, reorderPoint, quantity: null, orderInDays: null };
  const until = leadDays + REVIEW_DAYS;
  const target = demandOver(state.middle, until) + safetyStock(state, until);
  const left = pieces - demandOver(state.middle, orderInDays);
  const quantity = Math.max(state.minimum ?? 1, Math.ceil(target - left));
  return { advice: orderInDays === 0 ? "order" : "wait", ...found, reorderPoint, quantity, orderInDays };
}

/** Pieces over so many days from now; beyond the forecast its mean goes on. */
export function demandOver(weeks: readonly number[], days: number): number {
  let sum = 0;
  let left = days;
  for (const week of weeks) {
    sum += week * Math.min(1, left / 7);
    left -= 7;
    if (left <= 0) return sum;
  }
  return sum + (meanOf(weeks) * left) / 7;
}

function meanOf(weeks: readonly number[]): number {
  return weeks.reduce((sum, week) => sum + week, 0) / Math.max(1, weeks.length);
}

/** Days until so many pieces are sold. */
function daysUntil(weeks: readonly number[], pieces: number): number {
  let left = pieces;
  let days = 0;
  for (const week of weeks) {
    if (left <= week) return days + (week === 0 ? 0 : (7 * left) / week);
    left -= week;
    days += 7;
  }
  return days + (7 * left) / meanOf(weeks);
}

function safetyStock({ middle, high, serviceLevel }: StockState, days: number): number {
  const spread = high.map((week, at) => Math.max(0, week - (middle[at] ?? 0)) / INTERVAL_Z);
  const weeks = Math.max(1, days / 7);
  const alike = demandOver(spread, days);
  // Between errors that are all alike (their sum) and all apart (the root of their number).
  const deviation = alike * Math.sqrt(0.5 + 0.5 / weeks);
  return Math.max(0, normalQuantile(serviceLevel)) * deviation;
}

/** Of the standard normal distribution (Bowling et al. 2009, logistic; within 0.01 from .5 to .999). */
function normalQuantile(share: number): number {
  const odds = Math.log(share / (1 - share));
  // Solves 0.07056 z^3 + 1.5976 z = odds by Newton's steps from the linear solution.
  let z = odds / 1.702;
  for (let step = 0; step < 6; step++)
    z -= (0.07056 * z ** 3 + 1.5976 * z - odds) / (0.21168 * z * z + 1.5976);
  return z;
}
