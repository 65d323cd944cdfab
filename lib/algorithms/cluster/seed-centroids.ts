import { kmeans } from "ml-kmeans";
import { type Matrix, takeRows, zeros } from "@/lib/algorithms/matrix";
import type { Random } from "@/lib/algorithms/random";

const polishingSteps = 10;

/**
 * Start centroids: k-means++ (Arthur, Vassilvitskii 2007) on a sample of about 20 k rows, polished by a few of
 * ml-kmeans' own steps there. Equal rows count once, so k-means++ never runs out of distance; with fewer different
 * rows than k the rest repeat, and their clusters come out empty.
 */
export function seedCentroids(data: Matrix, k: number, random: Random): Matrix {
  const sample = sampleDistinct(data, Math.min(1500, Math.max(300, 20 * k)), random);
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
    const key = data.data.subarray(r * data.cols, (r + 1) * data.cols).join();
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(r);
  }
  return takeRows(data, kept);
}
