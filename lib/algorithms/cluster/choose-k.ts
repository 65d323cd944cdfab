import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { fitOnKernel, type KmeansModel } from "@/lib/algorithms/cluster/fit-kmeans";
import { silhouette } from "@/lib/algorithms/cluster/silhouette";
import { drain } from "@/lib/algorithms/drain";
import { createKmeansKernel } from "@/lib/algorithms/kernels/kmeans-kernel";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

/** What was seen at one number of clusters. */
export interface KPoint {
  readonly k: number;
  /** Mean silhouette of the best of the fits. A means of comparing K; not a grade to show anyone. */
  readonly silhouette: number;
  /** Mean squared distance of a row to its centroid. */
  readonly loss: number;
  /** Mean adjusted Rand index of the other fits with the best: 1 when every start finds the same clusters. */
  readonly stability: number;
}

export interface KChoice {
  readonly k: number;
  readonly curve: readonly KPoint[];
}

export interface ChooseKOptions {
  readonly seed: number;
  /** Numbers of clusters to try; by default 2, 3, ... and then in steps of about a tenth up to the cap. */
  readonly candidates?: readonly number[];
  /** Cap of the default candidates: 100 unless said, and never under 10 rows a cluster. */
  readonly maximum?: number;
  /** Rows to look at, 5,000 unless said; the silhouette looks at 2,000 of them. */
  readonly sample?: number;
}

const fitsEach = 4;
const closeToBest = 0.95;

/**
 * Number of clusters of the data: the smallest K whose silhouette is within 5 % of the best one. The silhouette
 * is flat past the true number, so its peak alone says too many. Data of fewer than four rows are one cluster.
 * Cost: four fits on the sample for each candidate.
 */
export function chooseK(data: Matrix, options: ChooseKOptions): KChoice {
  const random = createRandom(options.seed);
  const rows = random.shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const sample = takeRows(data, rows.subarray(0, options.sample ?? 5000));
  const candidates = (options.candidates ?? defaultCandidates(sample.rows, options.maximum ?? 100))
    .filter((k) => k >= 2 && k < sample.rows)
    .sort((a, b) => a - b);
  if (sample.rows < 4 || candidates.length === 0) return { k: 1, curve: [] };
  const largest = candidates.at(-1) ?? 2;
  const kernel = createKmeansKernel(sample, largest, 1);
  const curve = candidates.map((k): KPoint => {
    const fits = Array.from({ length: fitsEach }, (): { model: KmeansModel; labels: Int32Array } => {
      const model = drain(fitOnKernel(kernel, sample, { k, seed: random.integer(2 ** 31), starts: 1 }));
      return { model, labels: kernel.labels.slice() };
    });
    const best = fits.reduce((a, b) => (b.model.loss < a.model.loss ? b : a));
    const others = fits.filter((fit) => fit !== best);
    return {
      k,
      silhouette: silhouette(sample, best.labels, { sample: 2000, seed: options.seed }),
      loss: best.model.loss / sample.rows,
      stability:
        others.reduce((sum, fit) => sum + adjustedRandIndex(best.labels, fit.labels), 0) / others.length,
    };
  });
  kernel.close();
  const top = Math.max(...curve.map((point) => point.silhouette));
  const enough = top > 0 ? closeToBest * top : top;
  return { k: curve.find((point) => point.silhouette >= enough)?.k ?? 1, curve };
}

function defaultCandidates(rows: number, maximum: number): number[] {
  const cap = Math.max(2, Math.min(maximum, Math.floor(rows / 10)));
  const out: number[] = [];
  for (let k = 2; k <= cap; k = Math.max(k + 1, Math.round(k * 1.1))) out.push(k);
  return out;
}
