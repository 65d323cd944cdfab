import { Z95 } from "@/lib/domain/z95";

/** How many times the odds of saying something a group has against the rest, with its 95 % interval. */
export interface LogOdds {
  /** Odds ratio, shrunk towards 1 where little is known. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Standard normal where the group is like the rest. */
  readonly z: number;
}

/** The prior weighs as much as so many mentions, spread as all mentions are. */
const PRIOR = 50;

/**
 * Log odds ratio with an informative Dirichlet prior (Monroe, Colaresi, Quinn 2008, eq. 16 and 22): `inside` of `insideOf`
 * mentions of a group against `outside` of `outsideOf` of the rest. Small groups are pulled to what is usual, so that
 * one of two mentions makes no finding. Null when either side has no mentions, or nobody says it.
 */
export function logOdds(
  inside: number,
  insideOf: number,
  outside: number,
  outsideOf: number,
): LogOdds | null {
  const [said, all] = [inside + outside, insideOf + outsideOf];
  if (insideOf <= 0 || outsideOf <= 0 || said <= 0 || said >= all) return null;
  const prior = (PRIOR * said) / all;
  const odds = (count: number, of: number) => Math.log((count + prior) / (of + PRIOR - count - prior));
  const delta = odds(inside, insideOf) - odds(outside, outsideOf);
  const error = Math.sqrt(1 / (inside + prior) + 1 / (outside + prior));
  return {
    value: Math.exp(delta),
    low: Math.exp(delta - Z95 * error),
    high: Math.exp(delta + Z95 * error),
    z: delta / error,
  };
}
