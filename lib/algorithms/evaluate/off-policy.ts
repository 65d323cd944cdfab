import type { Interval } from "@/lib/algorithms/evaluate/bootstrap-interval";

/** What was shown and what came of it, position by position. */
export interface LoggedChoices {
  /** 1 where it was clicked. */
  readonly reward: ArrayLike<number>;
  /** Chance that the logging policy had of showing what it showed. */
  readonly propensity: ArrayLike<number>;
  /** Chance that the policy in question has of showing the same. */
  readonly target: ArrayLike<number>;
  /** Reward that a model expects of what was shown, and of what the policy in question would show. */
  readonly expected: ArrayLike<number>;
  readonly expectedOfTarget: ArrayLike<number>;
  /** Choices of one visit share a number: they are not independent. */
  readonly visit: ArrayLike<number>;
}

export interface OffPolicyEstimates {
  /** Inverse propensity scores: unbiased, wide. */
  readonly ips: Interval;
  /** The same over the sum of the weights: a little biased, narrower. */
  readonly snips: Interval;
  /** The model's expectation mended by weighted errors (Dudik, Langford, Li 2011): right if model or propensities are. */
  readonly doublyRobust: Interval;
  /** Choices that weigh as much as all of these together: few mean that the policies are too unlike to tell. */
  readonly effectiveChoices: number;
}

/**
 * The reward a choice that another policy would have had, from what this one logged, with 95 % intervals over visits
 * (ratio estimator with visits as clusters). Weights above `largestWeight` are cut, which bounds the interval at the
 * cost of some bias; no cut unless said. Throws RangeError for a propensity that is not in (0, 1]. Cost: O(choices).
 */
export function offPolicy(log: LoggedChoices, options: { largestWeight?: number } = {}): OffPolicyEstimates {
  const { largestWeight = Number.POSITIVE_INFINITY } = options;
  const n = log.reward.length;
  const [ips, snips, robust] = [createRatio(), createRatio(), createRatio()];
  let [weights, squares] = [0, 0];
  for (let t = 0; t < n; t++) {
    const propensity = log.propensity[t] as number;
    if (!(propensity > 0 && propensity <= 1)) throw new RangeError(`A propensity of ${propensity}`);
    const weight = Math.min(largestWeight, (log.target[t] as number) / propensity);
    const reward = log.reward[t] as number;
    const visit = log.visit[t] as number;
    ips.add(visit, weight * reward, 1);
    snips.add(visit, weight * reward, weight);
    const mended = (log.expectedOfTarget[t] as number) + weight * (reward - (log.expected[t] as number));
    robust.add(visit, mended, 1);
    weights += weight;
    squares += weight * weight;
  }
  return {
    ips: ips.interval(),
    snips: snips.interval(),
    doublyRobust: robust.interval(),
    effectiveChoices: squares > 0 ? (weights * weights) / squares : 0,
  };
}

/** Sum of tops over sum of bottoms, with the spread of the clusters about it. */
function createRatio() {
  const clusters = new Map<number, [top: number, bottom: number]>();
  return {
    add(cluster: number, top: number, bottom: number): void {
      const known = clusters.get(cluster);
      if (!known) clusters.set(cluster, [top, bottom]);
      else {
        known[0] += top;
        known[1] += bottom;
      }
    },
    interval(): Interval {
      let [tops, bottoms, spread] = [0, 0, 0];
      for (const [top, bottom] of clusters.values()) {
        tops += top;
        bottoms += bottom;
      }
      const value = bottoms > 0 ? tops / bottoms : Number.NaN;
      for (const [top, bottom] of clusters.values()) spread += (top - value * bottom) ** 2;
      const n = clusters.size;
      const error = n > 1 ? Math.sqrt((spread * n) / (n - 1)) / bottoms : Number.NaN;
      return { value, low: value - 1.96 * error, high: value + 1.96 * error };
    },
  };
}
