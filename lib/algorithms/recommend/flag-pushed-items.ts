import type { Csr } from "@/lib/algorithms/csr";

export interface PushedItem {
  readonly item: number;
  /** Users who have it and whose other items hang together by chance alone. */
  readonly users: readonly number[];
  /** How many such users would have it if they were like everybody. */
  readonly expected: number;
}

const FEWEST_ITEMS = 5;
const MOST_ITEMS = 60;
/** Share of users, those whose items hang together least, among whom a group of made-up profiles would stand. */
const LEAST_COHERENT = 0.02;
/** Users from 3 to 10 times as far up are near them; those between may be made up as well, and count for nothing. */
const GAP = 3;
const NEAR = 10;
const FEWEST_USERS = 3;
/** Chance, over all items, of flagging anything where nothing is pushed. */
const FALSE_ALARM = 0.05;

/**
 * Items that made-up profiles push. Who fills a profile without taste has items that others do not have together: how often
 * others have a user's pairs of items, against how often they would by chance, is less for them than for people.
 * An item is flagged where more of the least coherent users have it than chance allows (Poisson tail, corrected for
 * the number of items). Cost: sum over users of min(n_u, 60)^2, on a table of items x items.
 */
export function flagPushedItems(train: Csr): PushedItem[] {
  const coherence = coherenceOf(train);
  const users = coherence.map(({ user }) => user);
  const cut = Math.ceil(LEAST_COHERENT * users.length);
  const owners = new Map<number, number[]>();
  const near = new Float64Array(train.cols);
  const rest = new Float64Array(train.cols);
  const sizes = { suspect: 0, near: 0, rest: 0 };
  users.forEach((u, place) => {
    if (place >= cut && place < GAP * cut) return;
    const group = place < cut ? "suspect" : place < NEAR * cut ? "near" : "rest";
    for (const i of rowOf(train, u)) {
      sizes[group]++;
      if (group === "suspect") owners.set(i, [...(owners.get(i) ?? []), u]);
      const counts = group === "near" ? near : rest;
      if (group !== "suspect") counts[i] = (counts[i] as number) + 1;
    }
  });
  const flagged: PushedItem[] = [];
  for (const [item, own] of owners) {
    // Some items are bought by the less coherent anyway: what to expect is what the next of them have.
    const byRest = (((rest[item] as number) + 1) * sizes.suspect) / Math.max(1, sizes.rest);
    const byNear = (((near[item] as number) + 1) * sizes.suspect) / Math.max(1, sizes.near);
    const expected = Math.max(byRest, byNear);
    if (own.length >= FEWEST_USERS && poissonTail(own.length, expected) < FALSE_ALARM / train.cols)
      flagged.push({ item, users: own, expected });
  }
  return flagged.sort((a, b) => a.expected / a.users.length - b.expected / b.users.length || a.item - b.item);
}

/** Users of enough items, the least coherent first. */
function coherenceOf(train: Csr): { user: number; value: number }[] {
  const items = train.cols;
  const together = new Map<number, number>();
  const counts = new Float64Array(items);
  const forPairs = (user: number, visit: (key: number, i: number, j: number) => void) => {
    const own = spread(rowOf(train, user));
    for (let a = 0; a < own.length; a++)
      for (let b = a + 1; b < own.length; b++)
        visit((own[a] as number) * items + (own[b] as number), own[a] as number, own[b] as number);
  };
  for (let u = 0; u < train.rows; u++) {
    for (const i of rowOf(train, u)) counts[i] = (counts[i] as number) + 1;
    forPairs(u, (key) => together.set(key, (together.get(key) ?? 0) + 1));
  }
  const all = Math.max(1, train.rows);
  const measured: { user: number; value: number }[] = [];
  for (let user = 0; user < train.rows; user++) {
    if (rowOf(train, user).length < FEWEST_ITEMS) continue;
    let [found, expected] = [0, 0];
    forPairs(user, (key, i, j) => {
      found += (together.get(key) ?? 1) - 1;
      expected += (((counts[i] as number) - 1) * ((counts[j] as number) - 1)) / all;
    });
    measured.push({ user, value: (found + 1) / (expected + 1) });
  }
  return measured.sort((a, b) => a.value - b.value || a.user - b.user);
}

function rowOf(train: Csr, user: number): Int32Array {
  return train.indices.subarray(train.indptr[user] as number, train.indptr[user + 1] as number);
}

/** Evenly spread ones of many items: a sample bounds the cost of those who have everything. */
function spread(items: Int32Array): Int32Array {
  const step = items.length / MOST_ITEMS;
  return step <= 1
    ? items
    : Int32Array.from({ length: MOST_ITEMS }, (_, n) => items[Math.floor(n * step)] as number);
}

/** Chance of `count` or more where `mean` are expected. */
function poissonTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let n = 0; n < count; n++) {
    below += term;
    term *= mean / (n + 1);
  }
  return Math.max(0, 1 - below);
}
