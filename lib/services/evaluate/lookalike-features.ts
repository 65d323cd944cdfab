import { csrFromTriples } from "@/lib/algorithms/csr";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { truncatedSvd } from "@/lib/algorithms/reduce/truncated-svd";

export interface Purchase {
  readonly customer: number;
  readonly item: number;
  /** Number of the item's group: category, or what its name begins with. */
  readonly group: number;
  /** Milliseconds. */
  readonly time: number;
  /** Quantity times price, 0 where unknown. */
  readonly money: number;
}

const DAY = 86_400_000;
const TASTES = 24;
const GROUPS = 40;
/** Half of what a purchase says of someone is gone after so many days. */
const HALF_LIFE = 90;

/**
 * What is known of each customer at a time: how often, how lately and for how much she buys, the groups she buys from,
 * weighted by how lately, and the leading directions of who buys what. Customers x features; `purchases` lie before
 * `now`. Cost: that of the decomposition.
 */
export function lookalikeFeatures(
  purchases: readonly Purchase[],
  counts: { readonly customers: number; readonly items: number; readonly groups: number },
  now: number,
  seed: number,
): Matrix {
  const { customers, items } = counts;
  const entries = csrFromTriples(
    customers,
    items,
    purchases.map(({ customer }) => customer),
    purchases.map(({ item }) => item),
    purchases.map(() => 1),
  );
  const buyers = new Float64Array(items);
  for (const item of entries.indices) buyers[item] = (buyers[item] as number) + 1;
  const weighted = {
    ...entries,
    values: Float32Array.from(
      entries.values,
      (value, p) => Math.log1p(value) / Math.sqrt(buyers[entries.indices[p] as number] as number),
    ),
  };
  const tastes = truncatedSvd(weighted, TASTES, seed);
  const widest = Math.min(GROUPS, counts.groups);
  const kept = largestGroups(purchases, counts.groups).slice(0, widest);
  const columnOf = new Map(kept.map((group, column) => [group, column]));
  const rank = tastes.values.length;
  const out = zeros(customers, rank + widest + 6);
  const behaviour = behaviourOf(purchases, customers, now);
  for (let row = 0; row < customers; row++) {
    const norm =
      Math.hypot(
        ...tastes.left.data
          .subarray(row * rank, (row + 1) * rank)
          .map((v, i) => v * (tastes.values[i] as number)),
      ) || 1;
    for (let i = 0; i < rank; i++)
      out.data[row * out.cols + i] =
        ((tastes.left.data[row * rank + i] as number) * (tastes.values[i] as number)) / norm;
    out.data.set(behaviour.subarray(row * 6, row * 6 + 6), row * out.cols + rank + widest);
  }
  for (const { customer, group, time } of purchases) {
    const column = columnOf.get(group);
    if (column === undefined) continue;
    const at = customer * out.cols + rank + column;
    out.data[at] = (out.data[at] as number) + 0.5 ** ((now - time) / DAY / HALF_LIFE);
  }
  for (let row = 0; row < customers; row++)
    for (let c = rank; c < rank + widest; c++) {
      const at = row * out.cols + c;
      out.data[at] = Math.log1p(out.data[at] as number);
    }
  return out;
}

/** Log of: days since the last order, days since the first, days on which she bought, such days of late, money, items. */
function behaviourOf(purchases: readonly Purchase[], customers: number, now: number): Float32Array {
  const days = Array.from({ length: customers }, () => new Set<number>());
  const items = Array.from({ length: customers }, () => new Set<number>());
  const money = new Float64Array(customers);
  for (const { customer, item, time, money: paid } of purchases) {
    days[customer]?.add(Math.floor((now - time) / DAY));
    items[customer]?.add(item);
    money[customer] = (money[customer] as number) + Math.max(0, paid);
  }
  const out = new Float32Array(customers * 6);
  for (let row = 0; row < customers; row++) {
    const ago = [...(days[row] ?? [])];
    const late = ago.reduce((sum, day) => sum + 0.5 ** (day / HALF_LIFE), 0);
    const figures = [
      Math.min(...ago),
      Math.max(...ago),
      ago.length,
      late,
      money[row] as number,
      items[row]?.size ?? 0,
    ];
    out.set(
      figures.map((figure) => (Number.isFinite(figure) ? Math.log1p(figure) : 0)),
      row * 6,
    );
  }
  return out;
}

function largestGroups(purchases: readonly Purchase[], groups: number): number[] {
  const counts = new Float64Array(groups);
  for (const { group } of purchases) counts[group] = (counts[group] as number) + 1;
  return [...counts.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
}
