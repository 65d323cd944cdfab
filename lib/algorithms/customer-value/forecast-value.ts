import { expectPurchases } from "@/lib/algorithms/customer-value/expect-purchases";
import { applyGlm, fitGlm } from "@/lib/algorithms/customer-value/fit-glm";
import {
  FEWEST_REPEATERS,
  fitPurchases,
  type PurchaseModel,
} from "@/lib/algorithms/customer-value/fit-purchases";
import { expectWorth, fitWorth } from "@/lib/algorithms/customer-value/fit-worth";
import {
  type Purchase,
  type PurchaseHistory,
  purchaseHistory,
} from "@/lib/algorithms/customer-value/purchase-history";
import { purchaseTotals } from "@/lib/algorithms/customer-value/purchase-totals";
import { type Matrix, takeRows, zeros } from "@/lib/algorithms/matrix";

interface Outlook {
  readonly history: PurchaseHistory;
  readonly model: PurchaseModel;
  /** One entry a customer. */
  readonly alive: Float64Array;
  /** Chance of no purchase within the days. */
  readonly churn: Float64Array;
  readonly purchases: Float64Array;
  readonly revenue: Float64Array;
}

export interface ValueForecast extends Outlook {
  /** Whether it was corrected by what an earlier forecast of the same length got wrong. */
  readonly calibrated: boolean;
}

interface Span {
  /** Last day that is known. */
  readonly end: number;
  /** Days after it that are asked for. */
  readonly days: number;
}

const FEATURES = 7;

/**
 * What each customer in 0 .. customers - 1 will buy in the `days` after the day `end`, from purchases up to it: BG/NBD
 * or MBG/NBD, whichever is likelier, times gamma-gamma. The same is done as of `days` earlier; on what came of it a
 * Poisson and a logistic regression learn to correct the model's numbers by what customers did lately, and these
 * corrections are applied now. Without enough history for that the model's own numbers stand. Null where there is too
 * little to fit (see `fitPurchases`).
 */
export function forecastValue(
  purchases: readonly Purchase[],
  customers: number,
  span: Span,
): ValueForecast | null {
  const now = outlook(purchases, customers, span);
  if (!now) return null;
  const past = { end: span.end - span.days, days: span.days };
  const then = outlook(purchases, customers, past);
  const known = then ? knownTo(then.history) : [];
  const came = purchaseTotals(purchases, customers, past.end + 1, span.end);
  const bought = known.filter((c) => (came.counts[c] as number) > 0).length;
  if (!then || bought < FEWEST_REPEATERS || known.length - bought < FEWEST_REPEATERS)
    return { ...now, calibrated: false };

  const learnt = takeRows(features(then, purchases, customers, past), known);
  const counts = known.map((c) => came.counts[c] as number);
  const asked = features(now, purchases, customers, span);
  const expected = applyGlm(fitGlm(learnt, counts, "poisson"), asked);
  const silent = applyGlm(
    fitGlm(
      learnt,
      counts.map((count) => Number(count === 0)),
      "logistic",
    ),
    asked,
  );
  const out = {
    ...now,
    calibrated: true,
    purchases: now.purchases.slice(),
    revenue: now.revenue.slice(),
    churn: now.churn.slice(),
  };
  for (const c of knownTo(now.history)) {
    const model = now.purchases[c] as number;
    out.purchases[c] = expected[c] as number;
    out.revenue[c] = model > 0 ? ((now.revenue[c] as number) / model) * (expected[c] as number) : 0;
    out.churn[c] = silent[c] as number;
  }
  return out;
}

function outlook(purchases: readonly Purchase[], customers: number, { end, days }: Span): Outlook | null {
  const history = purchaseHistory(purchases, customers, end);
  const model = fitPurchases(history);
  const worthModel = fitWorth(history);
  if (!model || !worthModel) return null;
  const found = expectPurchases(model, history, days);
  const worth = expectWorth(worthModel, history);
  return {
    history,
    model,
    ...found,
    revenue: found.purchases.map((count, c) => count * (worth[c] as number)),
  };
}

function knownTo({ observed }: PurchaseHistory): number[] {
  return [...observed.keys()].filter((c) => (observed[c] as number) >= 0);
}

/** What a correction may look at, a row a customer: the model's numbers, and what was bought lately. */
function features(
  { history, purchases: expected, churn, alive }: Outlook,
  purchases: readonly Purchase[],
  customers: number,
  { end, days }: Span,
): Matrix {
  const lately = purchaseTotals(purchases, customers, end - days + 1, end).counts;
  const out = zeros(customers, FEATURES);
  for (let c = 0; c < customers; c++) {
    const chance = Math.max(1e-4, Math.min(1 - 1e-4, churn[c] as number));
    const silent = (history.observed[c] as number) - (history.last[c] as number);
    out.data.set(
      [
        1,
        Math.log(Math.max(1e-3, expected[c] as number)),
        Math.log(chance / (1 - chance)),
        alive[c] as number,
        Math.log1p(lately[c] as number),
        Math.log1p(history.repeats[c] as number),
        Math.log1p(Math.max(0, silent) / days),
      ],
      c * FEATURES,
    );
  }
  return out;
}
