import type { Csr } from "@/lib/algorithms/csr";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** What having one item says of others. Row i: the items that speak of it most, and how much having i adds to each. */
export interface ItemModel {
  readonly items: number;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** Entries of a model that fit in memory, and in a database, without a thought (8 bytes each). */
const MOST_ENTRIES = 4e6;

/** How many entries a row may have. */
export function rowLimit(items: number): number {
  return Math.max(20, Math.floor(MOST_ENTRIES / Math.max(1, items)));
}

/** A model of rows made one by one: `row(i)` names items and amounts. */
export function buildItemModel(
  items: number,
  row: (i: number) => { indices: Int32Array; values: Float32Array },
): ItemModel {
  const indptr = new Int32Array(items + 1);
  const rows = Array.from({ length: items }, (_, i) => row(i));
  for (const [i, { indices }] of rows.entries()) indptr[i + 1] = (indptr[i] as number) + indices.length;
  const indices = new Int32Array(indptr[items] as number);
  const values = new Float32Array(indices.length);
  for (const [i, own] of rows.entries()) {
    indices.set(own.indices, indptr[i]);
    values.set(own.values, indptr[i]);
  }
  return { items, indptr, indices, values };
}

/** Adds `weight` times what having item i says to `out`. Cost: the row. */
export function addItemRow(model: ItemModel, i: number, weight: number, out: Float64Array): void {
  const last = model.indptr[i + 1] as number;
  for (let q = model.indptr[i] as number; q < last; q++) {
    const j = model.indices[q] as number;
    out[j] = (out[j] as number) + weight * (model.values[q] as number);
  }
}

/** What having item i adds to item j. Cost: the row. */
export function itemAmount(model: ItemModel, i: number, j: number): number {
  const last = model.indptr[i + 1] as number;
  for (let q = model.indptr[i] as number; q < last; q++)
    if (model.indices[q] === j) return model.values[q] as number;
  return 0;
}

/** Score of item j: what the user's items say of it, by the history's weights, added up. Cost a user: n_u rows. */
export function scoreByItems(model: ItemModel, history: Csr): Scorer {
  return (user, out) => {
    out.fill(0);
    const end = history.indptr[user + 1] as number;
    for (let p = history.indptr[user] as number; p < end; p++) {
      const weight = history.values[p] as number;
      if (weight !== 0) addItemRow(model, history.indices[p] as number, weight, out);
    }
  };
}
