import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { latestFirst } from "@/lib/algorithms/recommend/fit-sequence";
import {
  fadedStrengths,
  fadedWeights,
  type Histories,
  weighSignals,
} from "@/lib/algorithms/recommend/weigh-signals";
import type { Signal } from "@/lib/domain/recommendation/signal";

/** An item that somebody did something with, and how much it counts with each model. */
export interface HistoryEntry {
  readonly item: number;
  /** As ALS weighs it; below nought it was refused. */
  readonly strength: number;
  readonly weight: number;
  /** Had or refused: not to be offered again. */
  readonly settled: boolean;
  readonly knnWeight: number;
  readonly linearWeight: number;
  readonly sequenceWeight: number;
}

/** Somebody to recommend to, whether the fit has seen them or not. */
export interface KnownCustomer {
  readonly history: readonly HistoryEntry[];
  /** As the fit's features of users; null where nothing is known. */
  readonly profile: Float32Array | null;
}

/** 1 for what is never offered and for what the customer has had or refused. */
export function leaveOutSettled(never: Uint8Array, { history }: KnownCustomer): Uint8Array {
  const skip = Uint8Array.from(never);
  for (const { item, settled } of history) if (settled) skip[item] = 1;
  return skip;
}

/** A customer from what they did, in any order. Ages count back from their own latest signal. */
export function knowCustomer(
  models: FittedModels,
  signals: readonly Signal[],
  profile: Float32Array | null,
): KnownCustomer {
  const columns = {
    user: new Int32Array(signals.length),
    item: Int32Array.from(signals, ({ item }) => item),
    kind: signals.map(({ kind }) => kind),
    quantity: Float64Array.from(signals, ({ quantity }) => quantity),
    time: Float64Array.from(signals, ({ time }) => time),
  };
  const size = { users: 1, items: models.popularity.counts.length };
  return customersOf(models, weighSignals(columns, size, models.weighing))(0, profile);
}

/** Customers of the fit, by their row. */
export function customersOf(
  models: FittedModels,
  histories: Histories,
): (user: number, profile: Float32Array | null) => KnownCustomer {
  const { settings } = models;
  const strengths = fadedStrengths(histories, settings.als.memory);
  const knn = fadedWeights(histories, settings.itemKnn.memory);
  const linear = fadedWeights(histories, settings.linear.memory);
  const sequence = settings.sequence ? latestFirst(histories, settings.sequence) : null;
  return (user, profile) => {
    const history: HistoryEntry[] = [];
    // The same entries stand in all of them, in the same order.
    for (let e = histories.indptr[user] as number; e < (histories.indptr[user + 1] as number); e++) {
      history.push({
        item: histories.indices[e] as number,
        strength: strengths.values[e] as number,
        weight: histories.weight[e] as number,
        settled: histories.settled[e] === 1,
        knnWeight: knn.values[e] as number,
        linearWeight: linear.values[e] as number,
        sequenceWeight: sequence ? (sequence.values[e] as number) : 0,
      });
    }
    return { history, profile };
  };
}
