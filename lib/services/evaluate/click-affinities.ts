import { createUserAffinity } from "@/lib/algorithms/recommend/user-affinity";
import type { InteractionRow } from "@/lib/services/evaluate/evaluate-recommendation";
import type { ClickTable } from "@/lib/services/evaluate/read-clicks";

/** How far a visitor leans to an item, by each kind of thing that is known of items. */
export interface ClickAffinities {
  readonly names: readonly string[];
  /** rows x names: at the time of each row, from what came before it; rows from `fitted` on know what came before them all. */
  readonly rows: Float64Array;
  /** At the end of the fitted rows, in the order of the names. */
  lifts(user: string, example: number): number[];
}

/**
 * Leanings from past purchases and past clicks: which categories, brands, price bands and items a visitor bought
 * more of than others, and clicked more often than was to be expected. A row sees only what happened before it, and
 * nothing after the fitted rows is looked at. Cost: O((rows + history) x kinds).
 */
export function clickAffinities(
  table: ClickTable,
  codes: Readonly<Record<string, Int32Array>>,
  history: readonly InteractionRow[],
  fitted: number,
): ClickAffinities {
  const kinds = Object.keys(codes);
  const users = new Map<string, number>();
  const userOf = (name: string) => {
    const known = users.get(name) ?? users.size;
    users.set(name, known);
    return known;
  };
  const exampleOf = new Map<string, number>();
  table.item.forEach((name, row) => {
    if (!exampleOf.has(name)) exampleOf.set(name, row);
  });
  const end = table.time[fitted] ?? Number.POSITIVE_INFINITY;
  const past = history
    .filter(({ time, item }) => (time ?? 0) < end && exampleOf.has(item))
    .sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
  const valueAt = (kind: string, row: number) => codes[kind]?.[row] ?? -1;
  const stores = kinds.map((kind) => {
    const values = (codes[kind] ?? new Int32Array(0)).reduce((most, code) => Math.max(most, code), 0) + 1;
    const shares = new Float64Array(values);
    for (const { item } of past) {
      const value = valueAt(kind, exampleOf.get(item) ?? 0);
      if (value >= 0) shares[value] = (shares[value] as number) + 1 / past.length;
    }
    return { kind, bought: createUserAffinity(values, shares), clicked: createUserAffinity(values, []) };
  });
  const rate = table.clicked.subarray(0, fitted).reduce((sum, one) => sum + one, 0) / Math.max(1, fitted);
  const liftsAt = (user: number, row: number): number[] =>
    stores.flatMap(({ kind, bought, clicked }) => {
      const value = valueAt(kind, row);
      return value < 0 ? [0, 0] : [bought.lift(user, value), clicked.lift(user, value)];
    });
  const names = kinds.flatMap((kind) => [`bought:${kind}`, `clicked:${kind}`]);
  const rows = new Float64Array(table.item.length * names.length);
  let at = 0;
  const catchUp = (time: number) => {
    for (; at < past.length && (past[at]?.time ?? 0) < time; at++) {
      const { user, item } = past[at] ?? { user: "", item: "" };
      for (const { kind, bought } of stores) {
        const value = valueAt(kind, exampleOf.get(item) ?? 0);
        if (value >= 0) bought.addOneOfAll(userOf(user), value);
      }
    }
  };
  for (let row = 0; row < table.item.length; row++) {
    if (row <= fitted) catchUp(row < fitted ? (table.time[row] ?? 0) : end);
    const user = userOf(table.user?.[row] ?? "");
    rows.set(liftsAt(user, row), row * names.length);
    if (row >= fitted) continue;
    for (const { kind, clicked } of stores) {
      const value = valueAt(kind, row);
      if (value >= 0) clicked.add(user, value, table.clicked[row] as number, rate);
    }
  }
  return { names, rows, lifts: (user, example) => liftsAt(userOf(user), example) };
}
