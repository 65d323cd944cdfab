import type { STAGES } from "@/lib/domain/run/stages";

/** About how long each stage takes of a whole run; only the progress bar and the time left rest on it. */
const SHARE: Record<(typeof STAGES)[number], number> = {
  language: 0.08,
  encode: 0.5,
  needs: 0.12,
  topics: 0.06,
  profiles: 0.03,
  personas: 0.03,
  map: 0.05,
  evaluate: 0.08,
  recommend: 0.04,
  publish: 0.01,
};

export interface StageState {
  readonly name: string;
  readonly status: string;
  readonly shards: number;
  readonly shardsDone: number;
  readonly fraction: number;
}

/** How much of a run is done, 0 to 1. */
export function runFraction(stages: readonly StageState[]): number {
  let done = 0;
  for (const stage of stages) {
    const share = SHARE[stage.name as keyof typeof SHARE] ?? 0;
    if (stage.status === "done") done += share;
    else if (stage.status === "running") done += share * stageFraction(stage);
  }
  return Math.min(1, done);
}

/** How much of one stage is done, 0 to 1: whole shards, and the part of the one at hand. */
export function stageFraction(stage: StageState): number {
  if (stage.status === "done") return 1;
  return stage.shards === 0 ? 0 : Math.min(1, (stage.shardsDone + stage.fraction) / stage.shards);
}

/** Seconds left by the pace so far; null while there is too little to go by. */
export function secondsLeft(fraction: number, elapsedSeconds: number): number | null {
  return fraction < 0.03 || elapsedSeconds < 3 ? null : (elapsedSeconds / fraction) * (1 - fraction);
}
