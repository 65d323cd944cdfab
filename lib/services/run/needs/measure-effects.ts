import { type FitAssociation, prepareAssociation } from "@/lib/algorithms/stats/prepare-association";
import type { TextWithOrders } from "@/lib/data/mining/texts-with-orders";
import type { EffectControl, EffectOutcome, NeedEffect } from "@/lib/domain/needs/need-effect";
import { EFFECT_OUTCOMES } from "@/lib/domain/needs/need-effect";

/** What texts with a need go with, one entry an outcome; the texts by their ids. */
export type MeasureEffects = (documentIds: ReadonlySet<string>) => NeedEffect[];

/** Texts a product, on average, from which on products are held fixed; below, their categories are. */
const TEXTS_A_PRODUCT = 4;

/**
 * Prepares the effects of needs on ratings, returns and orders that follow, holding fixed the product (or, where most
 * have only a few texts, the category), the month, how much the customer had ordered before and how long the text is;
 * rows of one customer count as one cluster.
 */
export function measureEffects(texts: readonly TextWithOrders[]): MeasureEffects {
  const outcomes = EFFECT_OUTCOMES.map((outcome) => prepare(outcome, texts));
  return (ids) => outcomes.map((measure) => measure(ids));
}

const outcomeOf: Record<EffectOutcome, (text: TextWithOrders) => number | boolean | null> = {
  rating: (text) => text.rating,
  returned: (text) => text.returned,
  reordered: (text) => text.reordered,
};

function prepare(outcome: EffectOutcome, all: readonly TextWithOrders[]) {
  const texts = all.filter((text) => outcomeOf[outcome](text) !== null);
  const y = Float64Array.from(texts, (text) => Number(outcomeOf[outcome](text)));
  const products = codes(texts.map(({ productId }) => productId));
  const byProduct = texts.length >= TEXTS_A_PRODUCT * products.count;
  const shelf = byProduct ? products : codes(texts.map(({ category }) => category));
  const months = codes(texts.map(({ writtenAt }) => writtenAt?.toISOString().slice(0, 7) ?? null));
  const history = Float64Array.from(texts, (text) => Math.log1p(text.history));
  const length = Float64Array.from(texts, (text) => Math.log1p(text.length));
  const controls: EffectControl[] = [];
  if (shelf.count > 1) controls.push(byProduct ? "product" : "category");
  if (months.count > 1) controls.push("month");
  if (history.some((value) => value !== history[0])) controls.push("history");
  if (length.some((value) => value !== length[0])) controls.push("length");
  const associate: FitAssociation = prepareAssociation({
    y,
    binary: outcome !== "rating",
    clusters: codes(texts.map(({ customerId }) => customerId)).codes,
    groupings: [shelf.codes, months.codes],
    covariates: [history, length],
  });
  return (ids: ReadonlySet<string>): NeedEffect => {
    const marked = Uint8Array.from(texts, ({ documentId }) => Number(ids.has(documentId)));
    const count = marked.reduce((sum, mark) => sum + mark, 0);
    const found = texts.length === 0 ? "noData" : associate(marked);
    return {
      outcome,
      texts: texts.length,
      marked: count,
      mean: mean(y, marked, 0),
      markedMean: mean(y, marked, 1),
      controls,
      estimate: typeof found === "string" ? null : found,
      reason: typeof found === "string" ? found : null,
    };
  };
}

/** Mean of the rows whose mark is `side`. */
function mean(y: Float64Array, marked: Uint8Array, side: 0 | 1): number | null {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < y.length; i++) {
    if (marked[i] !== side) continue;
    sum += y[i] as number;
    count++;
  }
  return count === 0 ? null : sum / count;
}

/** Codes from 0 in order of appearance; what is unknown is -1. */
function codes(values: readonly (number | string | null)[]): { codes: Int32Array; count: number } {
  const place = new Map<number | string, number>();
  const list = Int32Array.from(values, (value) => {
    if (value === null) return -1;
    const known = place.get(value) ?? place.size;
    place.set(value, known);
    return known;
  });
  return { codes: list, count: place.size };
}
