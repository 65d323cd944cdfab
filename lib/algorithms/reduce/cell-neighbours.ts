import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { drain } from "@/lib/algorithms/drain";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { type Neighbours, nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

export interface CellOptions {
  readonly seed: number;
  /** Cells that the rows are put into; half the root of the rows unless said. */
  readonly cells?: number;
  /** Cells that the rows of one look into, its own among them; a tenth of all, 12 at least, unless said. */
  readonly probes?: number;
}

/** Rows that the cells' centres are found from. */
const SAMPLE = 20_000;

/**
 * The k nearest other rows of each row, almost: rows are put into K-means cells, and each is compared with all rows of
 * the cells nearest to its own. Cost: rows x (cells + rows x probes / cells) x cols multiply-adds in SIMD.
 */
export function cellNeighbours(data: Matrix, k: number, options: CellOptions): Neighbours {
  const cells = options.cells ?? Math.ceil(Math.sqrt(data.rows) / 2);
  const probes = Math.min(cells, options.probes ?? Math.max(12, Math.ceil(cells / 10)));
  const order = createRandom(options.seed).shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const sample = takeRows(data, order.subarray(0, SAMPLE).sort());
  const model = drain(fitKmeans(sample, { k: cells, seed: options.seed, starts: 1, maxSteps: 8 }));
  const members = membersOf(applyKmeans(model, data).labels, cells);
  const near = nearestNeighbours(model.centroids, model.centroids, probes - 1, (cell) => cell);
  const indices = new Int32Array(data.rows * k);
  const distances = new Float32Array(data.rows * k);
  for (const [cell, own] of members.entries()) {
    if (own.length === 0) continue;
    const others = Array.from(near.indices.subarray(cell * near.k, (cell + 1) * near.k));
    const rows = reach(own, others, members, k);
    const found = nearestNeighbours(takeRows(data, rows), takeRows(data, own), k, (query) => query);
    for (const [q, row] of own.entries()) {
      for (let i = 0; i < k; i++) {
        indices[row * k + i] = rows[found.indices[q * k + i] as number] as number;
        distances[row * k + i] = found.distances[q * k + i] as number;
      }
    }
  }
  return { k, indices, distances };
}

function membersOf(labels: ArrayLike<number>, cells: number): number[][] {
  const members: number[][] = Array.from({ length: cells }, () => []);
  for (let r = 0; r < labels.length; r++) members[labels[r] as number]?.push(r);
  return members;
}

/** A cell's own rows first, then those of the others; where these are too few for k neighbours, of all cells. */
function reach(own: readonly number[], others: readonly number[], members: readonly number[][], k: number) {
  const rows = [...own];
  for (const cell of others) for (const row of members[cell] ?? []) rows.push(row);
  if (rows.length > k) return rows;
  const had = new Set(rows);
  for (const cell of members) for (const row of cell) if (!had.has(row)) rows.push(row);
  return rows;
}
