import type { AlsFeatures } from "@/lib/algorithms/recommend/fit-als";
import type { Impressions } from "@/lib/algorithms/recommend/fit-click-ranker";
import type { UserSignals } from "@/lib/algorithms/recommend/weigh-signals";
import type { SignalKind } from "@/lib/domain/recommendation/signal";

/** What is known of users and items beside the pairs that are had; for a test, as it was known before it. */
export interface Knowledge {
  /** The kinds of signals that make a pair, the usual one first. */
  readonly wanted: readonly SignalKind[];
  /** What users did beside: looked at, put into the cart, sent back. */
  readonly signals: UserSignals | null;
  /** What was shown, and clicked; null where it is not known. */
  readonly impressions: Impressions | null;
  /** `items` is what models of content read as well. */
  readonly features: AlsFeatures;
}

/** Nothing but the pairs. */
export const PAIRS_ALONE: Knowledge = {
  wanted: ["purchase"],
  signals: null,
  impressions: null,
  features: { users: null, items: null },
};
