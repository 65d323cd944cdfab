import { normalTail } from "@/lib/algorithms/stats/normal-tail";
import { mentionsIn, type NeedCounts } from "@/lib/domain/run/need-counts";

export interface Drift {
  /** Mentions that joined, as a share of those that the needs were fitted on. */
  readonly grown: number;
  /** Shares of mentions that belong to no need, at the fit and since. */
  readonly otherBefore: number;
  readonly otherSince: number;
  /** Population stability index of the needs: 0 without change; above .25 it is by custom held large. */
  readonly stability: number;
  /** Why a new fit is due; empty while none is. */
  readonly due: readonly DriftReason[];
}

export type DriftReason = "grown" | "unknown" | "shifted";

const MOST_GROWN = 0.2;
const LEAST_UNKNOWN = 0.05;
const MOST_P = 0.001;
const MOST_STABILITY = 0.25;
/** Per need: with fewer mentions chance alone moves the index. */
const MENTIONS_A_NEED = 10;

/**
 * Whether what joined since a fit is still like what was fitted. Three signs, each enough: a fifth more mentions than
 * were fitted; a larger share of mentions than before that belongs to no need (by 5 points or more, two-proportion z
 * test at p < .001); needs said in other proportions (population stability index above .25, Siddiqi 2006, read only
 * from ten mentions a need on, less what chance alone is expected to add: (needs - 1) (1/n + 1/m)).
 */
export function measureDrift(fitted: NeedCounts, joined: NeedCounts): Drift {
  const before = mentionsIn(fitted);
  const since = mentionsIn(joined);
  const otherBefore = before > 0 ? fitted.other / before : 0;
  const otherSince = since > 0 ? joined.other / since : 0;
  const grown = before > 0 ? since / before : 0;
  const stability = stabilityIndex(fitted, joined);
  const due: DriftReason[] = [];
  if (grown >= MOST_GROWN) due.push("grown");
  if (
    since > 0 &&
    otherSince - otherBefore >= LEAST_UNKNOWN &&
    differs(otherBefore, before, otherSince, since)
  )
    due.push("unknown");
  if (since >= MENTIONS_A_NEED * Object.keys(fitted.byKey).length && stability > MOST_STABILITY)
    due.push("shifted");
  return { grown, otherBefore, otherSince, stability, due };
}

function differs(p: number, n: number, q: number, m: number): boolean {
  const pooled = (p * n + q * m) / (n + m);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return error > 0 && normalTail((q - p) / error) < MOST_P;
}

function stabilityIndex(fitted: NeedCounts, joined: NeedCounts): number {
  const keys = Object.keys(fitted.byKey);
  const n = keys.reduce((sum, key) => sum + (fitted.byKey[key] ?? 0), 0);
  const m = keys.reduce((sum, key) => sum + (joined.byKey[key] ?? 0), 0);
  if (n === 0 || m === 0) return 0;
  let index = 0;
  for (const key of keys) {
    // Half a mention more on either side: a need that is not said again has no logarithm.
    const p = ((fitted.byKey[key] ?? 0) + 0.5) / (n + keys.length / 2);
    const q = ((joined.byKey[key] ?? 0) + 0.5) / (m + keys.length / 2);
    index += (q - p) * Math.log(q / p);
  }
  return Math.max(0, index - (keys.length - 1) * (1 / n + 1 / m));
}
