import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { createRandom, type Random } from "@/lib/algorithms/random";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { fitPca } from "@/lib/algorithms/reduce/fit-pca";

const dimensionsAView = 8;
/** Of a view's mean variance: directions that hardly vary are not blown up to full length. */
const softness = 0.3;
const shuffles = 5;

/**
 * What several views of the same rows have in common: generalised canonical components (Kettenring 1971, MAXVAR) of
 * views that are each reduced to 8 principal components and made as long in every direction. Kept are as many as vary
 * more than any does when each view's rows are shuffled for themselves (parallel analysis, Horn 1965); each has
 * variance 1. Null for fewer than two views, or where nothing is shared. A group that several views tell from the rest
 * makes one such component; noise and habits that one view alone knows of make none.
 */
export function sharedSpace(views: readonly Matrix[], seed: number): Matrix | null {
  if (views.length < 2) return null;
  const even = views.map(evened);
  const whole = beside(even, null);
  const pca = fitPca(whole, { dimensions: whole.cols });
  const random = createRandom(seed);
  let chance = 0;
  for (let i = 0; i < shuffles; i++)
    chance = Math.max(chance, fitPca(beside(even, random), { dimensions: 1 }).variances[0] ?? 0);
  const kept = pca.variances.filter((variance) => variance > chance).length;
  if (kept === 0) return null;
  const components = {
    data: pca.components.data.subarray(0, kept * whole.cols),
    rows: kept,
    cols: whole.cols,
  };
  const space = applyPca({ mean: pca.mean, components }, whole);
  for (let i = 0; i < space.data.length; i++)
    space.data[i] = (space.data[i] as number) / Math.sqrt(pca.variances[i % kept] as number);
  return space;
}

function evened(view: Matrix): Matrix {
  const pca = fitPca(view, { dimensions: dimensionsAView });
  const out = applyPca(pca, view);
  const floor = (softness * pca.totalVariance) / Math.min(dimensionsAView, view.cols) + 1e-12;
  for (let i = 0; i < out.data.length; i++)
    out.data[i] = (out.data[i] as number) / Math.sqrt((pca.variances[i % out.cols] as number) + floor);
  return out;
}

function beside(views: readonly Matrix[], shuffle: Random | null): Matrix {
  const rows = views[0]?.rows ?? 0;
  const out = zeros(
    rows,
    views.reduce((sum, { cols }) => sum + cols, 0),
  );
  let from = 0;
  for (const view of views) {
    const order = Int32Array.from({ length: rows }, (_, r) => r);
    shuffle?.shuffle(order);
    for (let r = 0; r < rows; r++) {
      const start = (order[r] as number) * view.cols;
      out.data.set(view.data.subarray(start, start + view.cols), r * out.cols + from);
    }
    from += view.cols;
  }
  return out;
}
