import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

/** Rows whose places are known, which others are placed by. */
export interface UmapModel {
  /** In the space of the data. */
  readonly landmarks: Matrix;
  /** Their places on the map: rows x 2. */
  readonly embedding: Matrix;
}

/** Landmarks that a row is placed by. */
const anchors = 5;

/**
 * Places each row on the map: the mean of its five nearest landmarks' places, weighted exp(-(d - d1) / (mean d - d1))
 * so that the nearest counts most; a row that is a landmark lies where the landmark does.
 * Cost: rows x landmarks x cols multiply-adds in SIMD.
 */
export function applyUmap(model: UmapModel, data: Matrix): Matrix {
  const near = nearestNeighbours(model.landmarks, data, anchors);
  const out = zeros(data.rows, 2);
  for (let r = 0; r < data.rows; r++) {
    const distances = near.distances.subarray(r * near.k, (r + 1) * near.k);
    const first = distances[0] ?? 0;
    const same = first <= 1e-5 * (distances.at(-1) ?? 0);
    const width = distances.reduce((sum, distance) => sum + distance - first, 0) / near.k;
    let total = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i < (same ? 1 : near.k); i++) {
      const weight = width > 0 ? Math.exp(-((distances[i] as number) - first) / width) : 1;
      const landmark = near.indices[r * near.k + i] as number;
      total += weight;
      x += weight * (model.embedding.data[landmark * 2] as number);
      y += weight * (model.embedding.data[landmark * 2 + 1] as number);
    }
    if (total > 0) out.data.set([x / total, y / total], r * 2);
  }
  return out;
}
