import { kmeans } from "ml-kmeans";
import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import type { Random } from "@/lib/algorithms/random";

const polishingSteps = 3;
/** ml-kmeans' seeding costs sample x k; a larger sample gave no better fits after Lloyd's steps over all rows. */
const largestSample = 600;

/**
 * Start centroids: k-means++ (Arthur, Vassilvitskii 2007) on a sample of up to 10 k rows, polished by a few of
 * ml-kmeans' own steps there. Equal rows count once, so k-means++ never runs out of distance; with fewer different
 * rows than k the rest repeat, and their clusters come out empty.
 */
export function seedCentroids(data: Matrix, k: number, random: Random): Matrix {
  const sample = sampleDistinct(data, Math.min(largestSample, Math.max(300, 10 * k)), random);
  const out = zeros(k, data.cols);
  const rows = Array.from({ length: sample.rows }, (_, r) =>
    Array.from(sample.data.subarray(r * data.cols, (r + 1) * data.cols)),
  );
  const found =
    rows.length <= k
      ? rows
      : kmeans(rows, k, { seed: random.integer(2 ** 31), maxIterations: polishingSteps }).centroids;
  for (let c = 0; c < k && found.length > 0; c++) out.data.set(found[c % found.length] ?? [], c * data.cols);
  return out;
}

/** Up to `size` different rows, drawn without replacement; all different rows when the data are small. */
function sampleDistinct(data: Matrix, size: number, random: Random): Matrix {
  const order = random.shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const seen = new Set<string>();
  const kept: number[] = [];
  for (const r of order) {
    if (kept.length === size) break;
    const row = rowOf(data, r);
    const key = Buffer.from(row.buffer, row.byteOffset, row.byteLength).toString("latin1");
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(r);
  }
  return takeRows(data, kept);
}
