import { logGamma } from "@/lib/algorithms/customer-value/log-gamma";
import { nelderMead } from "@/lib/algorithms/customer-value/nelder-mead";
import type { PurchaseHistory } from "@/lib/algorithms/customer-value/purchase-history";

/** Worth of a purchase: gamma of shape p around a rate that differs between customers as a gamma (q, v). */
export interface WorthModel {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

const mostCustomers = 20_000;

/**
 * Maximum likelihood of the gamma-gamma model (Fader, Hardie 2013, equation 1a) over customers with a mean worth above
 * 0, all purchases counted. Worths are divided by their mean for the search, so that the currency does not matter.
 * Null when nobody bought anything of worth.
 */
export function fitWorth({ repeats, observed, worth }: PurchaseHistory): WorthModel | null {
  const known = [...worth.keys()].filter((c) => (observed[c] as number) >= 0 && (worth[c] as number) > 0);
  const every = Math.max(1, Math.ceil(known.length / mostCustomers));
  const rows = known.filter((_, i) => i % every === 0);
  if (rows.length < 2) return null;
  const unit = rows.reduce((sum, c) => sum + (worth[c] as number), 0) / rows.length;
  const loss = (at: readonly number[]) => {
    const [p = 1, q = 1, v = 1] = at.map(Math.exp);
    let sum = 0;
    for (const c of rows) {
      const x = (repeats[c] as number) + 1;
      const m = (worth[c] as number) / unit;
      sum +=
        logGamma(p * x + q) -
        logGamma(p * x) -
        logGamma(q) +
        q * Math.log(v) +
        (p * x - 1) * Math.log(m) +
        p * x * Math.log(x) -
        (p * x + q) * Math.log(x * m + v);
    }
    return -sum / rows.length + 1e-3 * at.reduce((squares, value) => squares + value * value, 0);
  };
  const [p = 1, q = 1, v = 1] = nelderMead(loss, [0.5, 1, 0]).at.map(Math.exp);
  return { p, q, v: v * unit };
}

/** Expected worth of a customer's next purchase: between the mean of all and her own, nearer her own the more she bought. */
export function expectWorth(
  { p, q, v }: WorthModel,
  { repeats, observed, worth }: PurchaseHistory,
): Float64Array {
  return worth.map((mean, c) => {
    if ((observed[c] as number) < 0) return 0;
    const x = (repeats[c] as number) + 1;
    const shape = p * x + q - 1;
    // With q of 1 and less the mean of all is infinite; her own is what is left.
    return shape > 0 && q > 1 ? (p * (v + x * mean)) / shape : mean;
  });
}
