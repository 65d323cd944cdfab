interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How the published run's recommendations fared on days it had not seen. */
export interface Evaluation {
  readonly run: number;
  readonly protocol: string;
  readonly k: number;
  readonly users: number;
  readonly best: string;
  readonly bestNdcg: Measure;
  readonly popularityNdcg: Measure;
  readonly difference: Measure;
  readonly beatsPopularity: boolean;
}
