import type { RunMetrics } from "@/lib/domain/run/run-metrics";

export type HoldReason = "lostToPopularity" | "noBetterThanPopularity" | "worseThanPublished";

/** Users below which an interval about chance says too little to hold a whole run for. */
const FEWEST_USERS = 100;

/**
 * Why a run's recommendations are not to be shown without somebody's word: they lost to popularity, they are no better
 * beyond the interval, or they are worse than the published run's beyond it, on the same test. Null where none holds,
 * and where there was too little to test on.
 */
export function whyHeld(recommend: RunMetrics["recommend"]): HoldReason | null {
  if (!recommend || recommend.skipped !== undefined) return null;
  if (recommend.difference.value < 0) return "lostToPopularity";
  if (recommend.users < FEWEST_USERS) return null;
  if (recommend.difference.low <= 0) return "noBetterThanPopularity";
  return recommend.overPublished && recommend.overPublished.high < 0 ? "worseThanPublished" : null;
}
