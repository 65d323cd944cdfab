import type { VisitorSums } from "@/lib/domain/recommendation/experiment-results";

/**
 * How many standard errors on either side hold a mean at every look, however often one looks (asymptotic confidence
 * sequence of Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas 2021, theorem 2.2): sqrt(2 (n r + 1) / (n r) log(sqrt(n r + 1) / alpha)),
 * r chosen so that it is narrowest at `planned` observations. At a fixed end 1.96 would do; at the planned one this is 3.04.
 */
export function sequentialDeviate(n: number, planned: number, alpha = 0.05): number {
  const log = -2 * Math.log(alpha);
  const r = (log + Math.log(log + 1)) / Math.max(1, planned);
  const grown = n * r + 1;
  return Math.sqrt(((2 * grown) / (n * r)) * Math.log(Math.sqrt(grown) / alpha));
}

export interface ArmDifference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Clicks an impression with its variance, visitors being the units (delta method). */
export function clickRate({ visitors, shown, clicked, shown2, clicked2, both }: VisitorSums) {
  const rate = shown > 0 ? clicked / shown : 0;
  const spread = clicked2 - 2 * rate * both + rate * rate * shown2;
  const variance =
    visitors > 1 && shown > 0 ? (spread / shown ** 2) * (visitors / (visitors - 1)) : Number.NaN;
  return { rate, variance };
}

/** The difference of two arms' click rates with an interval that holds at every look. */
export function sequentialDifference(a: VisitorSums, b: VisitorSums, planned: number): ArmDifference {
  const [of, than] = [clickRate(b), clickRate(a)];
  const value = of.rate - than.rate;
  const half =
    sequentialDeviate(Math.max(1, a.visitors + b.visitors), planned) * Math.sqrt(of.variance + than.variance);
  return { value, low: value - half, high: value + half };
}
