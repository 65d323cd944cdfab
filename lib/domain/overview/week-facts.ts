import type { Sample } from "@/lib/domain/overview/change-test";

/** One week of a shop; days are in the workspace's time zone, both included. */
export interface WeekFacts {
  readonly from: string;
  readonly to: string;
  readonly documents: number;
  /** Mentions that the published run scored. */
  readonly mentions: number;
  readonly complaints: number;
  readonly ratings: Sample;
  readonly orders: number;
}

export interface OverviewFacts {
  /** Up to the day of the newest document. */
  readonly week: WeekFacts;
  readonly before: WeekFacts;
}
