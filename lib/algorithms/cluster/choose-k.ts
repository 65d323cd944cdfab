import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { silhouette } from "@/lib/algorithms/cluster/silhouette";
import { drain } from "@/lib/algorithms/drain";
import { type Matrix, takeRows, zeros } from "@/lib/algorithms/matrix";
import { createRandom, type Random } from "@/lib/algorithms/random";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { fitPca } from "@/lib/algorithms/reduce/fit-pca";

/** What was seen at one number of clusters. */
export interface KPoint {
  readonly k: number;
  /** Mean silhouette. A means of comparing K; not a grade to show anyone. */
  readonly silhouette: number;
  /** Logarithm of the loss that rows without clusters would have had, less that of these rows. */
  readonly gap: number;
  /** Mean adjusted Rand index of the clusters that one half of the rows gives with those that the other gives. */
  readonly stability: number;
  /** Rows of the smallest cluster, as a share of all. */
  readonly smallest: number;
  /** What K is chosen by: silhouette and gap, each as a share of its best, and stability; 0 to 3. */
  readonly score: number;
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

const starts = 4;
const halvings = 2;
const references = 3;
const mostDimensions = 40;
/** A cluster of fewer rows than this share is a handful of outliers, not a group: such a K is left out. */
const smallestShare = 0.01;
/**
 * Of numbers that score nearly the same the smallest is taken: the gap keeps rising a little past the true number, most
 * where a kind of knowledge is missing.
 */
const nearlyBest = 0.92;

/**
 * Number of clusters of the data: the smallest K at which three judges agree nearly best. The silhouette (Rousseeuw 1987) is flat past
 * the true number; the gap (Tibshirani, Walther, Hastie 2001, against principal coordinates whose columns are shuffled
 * for themselves) rises up to it and then stays; the stability of halves (Lange et al. 2004) peaks at it, but also at
 * coarse cuts. Data of fewer than four rows are one cluster. Cost: some twenty fits on the sample for each candidate.
 */
export function chooseK(data: Matrix, options: ChooseKOptions): KChoice {
  const { seed } = options;
  const random = createRandom(seed);
  const rows = random.shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const sample = takeRows(data, rows.subarray(0, options.sample ?? 5000));
  const candidates = (options.candidates ?? defaultCandidates(sample.rows, options.maximum ?? 100))
    .filter((k) => k >= 2 && k < sample.rows)
    .sort((a, b) => a - b);
  if (sample.rows < 4 || candidates.length === 0) return { k: 1, curve: [] };
  const halves = Array.from({ length: halvings }, () => halve(sample, random));
  const reduced = applyPca(fitPca(sample, { dimensions: mostDimensions }), sample);
  const shuffled = Array.from({ length: references }, () => shuffleColumns(reduced, random));
  const seen = candidates.map((k) => {
    const logLoss = (of: Matrix) => Math.log(drain(fitKmeans(of, { k, seed, starts })).loss + 1e-12);
    const labelsBy = (of: Matrix) => applyKmeans(drain(fitKmeans(of, { k, seed, starts })), sample).labels;
    const labels = labelsBy(sample);
    const counts = new Float64Array(k);
    for (const label of labels) counts[label] = (counts[label] as number) + 1;
    return {
      k,
      silhouette: silhouette(sample, labels, { sample: 2000, seed }),
      gap: shuffled.reduce((sum, of) => sum + logLoss(of) / references, 0) - logLoss(reduced),
      stability: halves.reduce(
        (sum, [one, other]) => sum + adjustedRandIndex(labelsBy(one), labelsBy(other)) / halvings,
        0,
      ),
      smallest: Math.min(...counts) / sample.rows,
    };
  });
  const best = (of: "silhouette" | "gap") => Math.max(1e-9, ...seen.map((point) => point[of]));
  const [silhouettes, gaps] = [best("silhouette"), best("gap")];
  const curve = seen.map((point): KPoint => {
    const shares = Math.max(0, point.silhouette) / silhouettes + Math.max(0, point.gap) / gaps;
    return { ...point, score: shares + Math.max(0, point.stability) };
  });
  const sound = curve.filter(({ smallest }) => smallest >= smallestShare);
  const judged = sound.length > 0 ? sound : curve;
  const most = Math.max(...judged.map(({ score }) => score));
  return { k: judged.find(({ score }) => score >= nearlyBest * most)?.k ?? 1, curve };
}

function halve(data: Matrix, random: Random): readonly [Matrix, Matrix] {
  const order = random.shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const half = data.rows >> 1;
  return [takeRows(data, order.subarray(0, half)), takeRows(data, order.subarray(half))];
}

function shuffleColumns(data: Matrix, random: Random): Matrix {
  const out = zeros(data.rows, data.cols);
  for (let c = 0; c < data.cols; c++) {
    const order = random.shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
    for (let r = 0; r < data.rows; r++)
      out.data[r * data.cols + c] = data.data[(order[r] as number) * data.cols + c] as number;
  }
  return out;
}

function defaultCandidates(rows: number, maximum: number): number[] {
  const cap = Math.max(2, Math.min(maximum, Math.floor(rows / 10)));
  const out: number[] = [];
  for (let k = 2; k <= cap; k = Math.max(k + 1, Math.round(k * 1.1))) out.push(k);
  return out;
}
