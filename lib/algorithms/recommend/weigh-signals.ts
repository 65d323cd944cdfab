import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { SignalKind } from "@/lib/domain/recommendation/signal";

/** What users did, a column an array. */
export interface UserSignals {
  readonly user: Int32Array;
  readonly item: Int32Array;
  readonly kind: readonly SignalKind[];
  readonly quantity: Float64Array;
  /** Null where no times are known. */
  readonly time: Float64Array | null;
}

export interface SignalWeighing {
  /** The kinds that a shop is after: an item with one of them is had. */
  readonly wanted: readonly SignalKind[];
  /** The quantity of a usual pair that is had. */
  readonly usual: number;
  /** What full interest in an item that is not had counts, 0 to 1. */
  readonly interest: number;
}

/** Users x items: one entry for each item that a user did anything with, in the order of Csr. */
export interface Histories {
  readonly rows: number;
  readonly cols: number;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  /** Confidence beyond that of an unseen pair, before alpha; below nought the item was sent back or refused. */
  readonly strength: Float32Array;
  /** What models of items read, 0 to 1. */
  readonly weight: Float32Array;
  /** 1: had or refused, and not to be offered again. */
  readonly settled: Uint8Array;
  /** How long before the user's own latest signal, so that someone who has been away is not forgotten. */
  readonly age: Float64Array | null;
}

/** How long a past counts, in the unit of the times: after it an entry weighs 1/e. Null: for ever. */
export type Memory = number | null;

/** How much of full interest one of these tells; those of one pair add up to 1 at most. */
const INTEREST: Partial<Record<SignalKind, number>> = {
  view: 0.1,
  click: 0.2,
  favourite: 0.5,
  cart: 0.5,
  review: 0.5,
  like: 1,
};
const REFUSALS: readonly SignalKind[] = ["dislike", "hide"];

/**
 * One entry a user and item from all that was done. Had: log2(1 + q / usual q), so that a usual pair has strength 1
 * whatever the unit (invoices, pieces, money) and one a thousand times as heavy ten, not a thousand. Sent back or
 * refused: -1. Else interest, by kind. Cost: O(signals log n_u).
 */
export function weighSignals(
  signals: UserSignals,
  size: { users: number; items: number },
  { wanted, usual, interest }: SignalWeighing,
): Histories {
  const { user, item, kind, quantity, time } = signals;
  const ones = new Float32Array(user.length).fill(1);
  const { rows, cols, indptr, indices } = csrFromTriples(size.users, size.items, user, item, ones);
  const entries = indices.length;
  const had = new Uint8Array(entries);
  const returned = new Uint8Array(entries);
  const refused = new Uint8Array(entries);
  const [pieces, shown] = [new Float64Array(entries), new Float64Array(entries)];
  const at = new Float64Array(entries).fill(Number.NaN);
  const latest = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  for (let s = 0; s < user.length; s++) {
    const u = user[s] as number;
    const what = kind[s] as SignalKind;
    if (what === "impression") continue;
    const e = entryOf(indices, item[s] as number, indptr[u] as number, indptr[u + 1] as number);
    const when = time ? (time[s] as number) : 0;
    const isWanted = wanted.includes(what);
    // An item has the time at which it was first had, else that at which it was last looked at.
    if (isWanted ? !had[e] || when < (at[e] as number) : !had[e] && !(when < (at[e] as number))) at[e] = when;
    if (isWanted) {
      had[e] = 1;
      pieces[e] = (pieces[e] as number) + (quantity[s] as number);
    } else if (what === "return") pieces[e] = (pieces[e] as number) - Math.abs(quantity[s] as number);
    else shown[e] = (shown[e] as number) + (INTEREST[what] ?? 0) * (quantity[s] as number);
    if (what === "return") returned[e] = 1;
    if (REFUSALS.includes(what)) refused[e] = 1;
    latest[u] = Math.max(latest[u] as number, when);
  }
  const strength = new Float32Array(entries);
  const weight = new Float32Array(entries);
  const settled = new Uint8Array(entries);
  for (let e = 0; e < entries; e++) {
    const left = pieces[e] as number;
    if (refused[e] || (returned[e] && left <= 0)) {
      strength[e] = -1;
      settled[e] = 1;
    } else if (had[e]) {
      strength[e] = Math.log2(1 + Math.max(0, left) / usual);
      weight[e] = 1;
      settled[e] = 1;
    } else {
      strength[e] = interest * Math.min(1, shown[e] as number);
      weight[e] = strength[e] as number;
    }
  }
  if (time)
    for (let u = 0; u < rows; u++)
      for (let e = indptr[u] as number; e < (indptr[u + 1] as number); e++)
        at[e] = (latest[u] as number) - (at[e] as number);
  return withoutSilent({ rows, cols, indptr, indices, strength, weight, settled, age: time ? at : null });
}

/** Without entries that say nothing: an item that was only shown is none that was wanted a little. */
function withoutSilent(histories: Histories): Histories {
  const { rows, cols, indptr, indices, strength, weight, settled, age } = histories;
  const isTelling = (_: number, e: number) => strength[e] !== 0 || settled[e] === 1;
  const kept = Int32Array.from(indices.keys()).filter((e) => isTelling(0, e));
  if (kept.length === indices.length) return histories;
  const ends = new Int32Array(rows + 1);
  for (let u = 0, k = 0; u < rows; u++) {
    while (k < kept.length && (kept[k] as number) < (indptr[u + 1] as number)) k++;
    ends[u + 1] = k;
  }
  return {
    rows,
    cols,
    indptr: ends,
    indices: indices.filter(isTelling),
    strength: strength.filter(isTelling),
    weight: weight.filter(isTelling),
    settled: settled.filter(isTelling),
    age: age?.filter(isTelling) ?? null,
  };
}

/** Pairs that are had, and what else is known of the same users and items, as signals. */
export function signalsOf(pairs: Interactions, kind: SignalKind, others: UserSignals | null): UserSignals {
  const { user, item, weight: quantity, time } = pairs;
  const kinds = new Array<SignalKind>(user.length).fill(kind);
  if (!others) return { user, item, kind: kinds, quantity, time };
  return {
    user: joined(new Int32Array(user.length + others.user.length), user, others.user),
    item: joined(new Int32Array(item.length + others.item.length), item, others.item),
    kind: [...kinds, ...others.kind],
    quantity: joined(new Float64Array(quantity.length + others.quantity.length), quantity, others.quantity),
    time:
      time && others.time
        ? joined(new Float64Array(time.length + others.time.length), time, others.time)
        : null,
  };
}

/** The weight of a usual pair: the median of those above nought. */
export function usualQuantity(pairs: Interactions): number {
  const positive = pairs.weight.filter((w) => w > 0).sort();
  return positive[positive.length >> 1] ?? 1;
}

/** Histories as models of items read them: weights that fade with age. Cost: O(entries). */
export function fadedWeights(histories: Histories, memory: Memory): Csr {
  return faded(histories, histories.weight, memory);
}

/** Histories as ALS reads them; what was refused stays refused. Cost: O(entries). */
export function fadedStrengths(histories: Histories, memory: Memory): Csr {
  return faded(histories, histories.strength, memory);
}

function faded(histories: Histories, values: Float32Array, memory: Memory): Csr {
  const { rows, cols, indptr, indices, age } = histories;
  if (!age || memory === null) return { rows, cols, indptr, indices, values };
  const fade = (value: number, e: number) =>
    value > 0 ? value * Math.exp(-(age[e] as number) / memory) : value;
  return { rows, cols, indptr, indices, values: values.map(fade) };
}

function joined<T extends Int32Array | Float64Array>(out: T, first: T, second: T): T {
  out.set(first);
  out.set(second, first.length);
  return out;
}

function entryOf(indices: Int32Array, item: number, from: number, to: number): number {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] as number) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
