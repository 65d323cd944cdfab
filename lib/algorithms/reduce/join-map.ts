import { type Matrix, takeRows, zeros } from "@/lib/algorithms/matrix";
import { applyUmap, type UmapModel } from "@/lib/algorithms/reduce/apply-umap";
import { applyPlaneFit, procrustes } from "@/lib/algorithms/reduce/procrustes";

/** Where rows lay on the map before: rows x 2, and whether each was on it at all. */
export interface FormerPlaces {
  readonly places: Matrix;
  readonly known: Uint8Array;
}

/** Rows that must have lain on the map before for others to join them: fewer, or less than half of all, make no map. */
const FEWEST_FORMER = 40;

/**
 * Places for all rows with those that were on the map exactly where they were and the others among their nearest, in
 * the space of now; null where too few were on it. Cost: new rows x old rows x cols.
 */
export function joinMap(data: Matrix, former: FormerPlaces): Matrix | null {
  const old = rowsWhere(former.known, 1);
  if (old.length < Math.max(FEWEST_FORMER, data.rows / 2)) return null;
  const model: UmapModel = { landmarks: takeRows(data, old), embedding: takeRows(former.places, old) };
  const fresh = rowsWhere(former.known, 0);
  const joined = applyUmap(model, takeRows(data, fresh));
  const out = zeros(data.rows, 2);
  for (const row of old) out.data.set(former.places.data.subarray(2 * row, 2 * row + 2), 2 * row);
  for (const [i, row] of fresh.entries()) out.data.set(joined.data.subarray(2 * i, 2 * i + 2), 2 * row);
  return out;
}

/** A map laid out anew, turned so that rows that were on the former one lie as near to their places as may be. */
export function alignMap(embedding: Matrix, former: FormerPlaces): Matrix {
  const old = rowsWhere(former.known, 1);
  // Two places have many poses in common.
  if (old.length < 3) return embedding;
  return applyPlaneFit(procrustes(takeRows(embedding, old), takeRows(former.places, old)), embedding);
}

function rowsWhere(flags: Uint8Array, wanted: number): number[] {
  const rows: number[] = [];
  for (const [row, flag] of flags.entries()) if (flag === wanted) rows.push(row);
  return rows;
}
