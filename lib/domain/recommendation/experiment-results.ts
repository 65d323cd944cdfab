import type { Experiment } from "@/lib/domain/recommendation/experiment";

/** Sums over the visitors of an arm: what each was shown and clicked. */
export interface VisitorSums {
  readonly visitors: number;
  readonly shown: number;
  readonly clicked: number;
  /** Of squares and products, for the spread between visitors. */
  readonly shown2: number;
  readonly clicked2: number;
  readonly both: number;
}

export interface ArmResult {
  readonly name: string;
  readonly assigned: number;
  readonly visitors: number;
  readonly shown: number;
  readonly clicked: number;
  /** Clicks an impression less those of the first arm, with an interval that holds at every look; null for the first. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface ExperimentResults {
  readonly experiment: Experiment;
  readonly arms: readonly ArmResult[];
  /** Impressions an arm that the plan asks for. */
  readonly needed: number;
  /** How likely the numbers of visitors are under the planned shares. */
  readonly sampleRatio: number;
  readonly verdict: "waiting" | "broken" | "better" | "worse" | "open" | "noDifference";
}
