import type { RunMetrics } from "@/lib/domain/run/run-metrics";

type Choice = NonNullable<RunMetrics["personas"]>;

/** Whether a run's personas are not (yet) as many as are wanted; null wants what the data say. */
export function isRegrouping({ k, best, curve }: Choice, wanted: number | null): boolean {
  if (wanted === null) return best !== undefined && k !== best;
  return k !== wanted && curve.some((point) => point.k === wanted);
}
