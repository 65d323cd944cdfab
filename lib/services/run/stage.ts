import type { Transaction } from "@/lib/data/pool";
import type { RunForWork } from "@/lib/data/run/run-for-work";
import type { StageName } from "@/lib/domain/run/stages";

/** What a shard's work may ask of the engine. */
export interface StageContext {
  readonly run: RunForWork;
  /** Aborts when the run is cancelled, the lease is lost or the worker is to stop. */
  readonly signal: AbortSignal;
  /** How far this shard is, 0 to 1. */
  progress(fraction: number): void;
  log(key: string, params?: Record<string, string | number>): Promise<void>;
}

/** Writes a shard's result, in the same transaction that marks the shard as done. */
export type Commit = (client: Transaction) => Promise<void>;

/**
 * One stage of the pipeline. `plan` cuts it into shards of at most about a minute when the stage begins; `execute`
 * computes one of them without writing, and returns how to write it. An `execute` may run more than once for one
 * shard (its worker was killed), but only one of its results is ever committed.
 */
export interface Stage<Input = unknown> {
  readonly name: StageName;
  plan(run: RunForWork, client: Transaction): Promise<Input[]>;
  execute(context: StageContext, input: Input): Promise<Commit>;
}
