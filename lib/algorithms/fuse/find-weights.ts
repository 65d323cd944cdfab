import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { drain } from "@/lib/algorithms/drain";
import { type Block, fuseBlocks } from "@/lib/algorithms/fuse/fuse-blocks";
import { sharedSpace } from "@/lib/algorithms/fuse/shared-space";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

/** A block without its weight, and the source that it is of: blocks made of the same records are one view. */
export type WeighedBlock = Omit<Block, "weight"> & { readonly view: string };

export interface WeightTrial {
  /** One weight a block; they add up to 1. */
  readonly weights: readonly number[];
  /** Share of what the views have in common that the groups explain; null where nothing is shared. */
  readonly agreement: number | null;
  /** Mean adjusted Rand index of groups found in one half of the rows with those found in the other. */
  readonly stability: number;
  /** Bits that the group tells of what is bought next, beyond what all buy; null where it is not known. */
  readonly prediction: number | null;
}

export interface FoundWeights extends WeightTrial {
  /** The same for equal weights, to hold them against. */
  readonly equal: WeightTrial;
  readonly trials: number;
}

const trials = 32;
const elite = 8;
const mostRows = 1_500;
const halvings = 2;
/** Of the drawn logarithms: near enough to equal weights that what is found moves little with the sample. */
const spread = 0.6;
const groupsWithoutViews = 6;
const MEASURES = ["agreement", "stability", "prediction"] as const;
/** Over drawn weights agreement went with the planted groups at r = .97, stability at .83: it counts for two. */
const RANKED = { agreement: 2, stability: 1, prediction: 1 };

/**
 * How much each block is to weigh, from the data: weights are drawn around equal ones, rows are grouped by each, and
 * the groups are judged by three things that no single block can fake: how much they explain of what the views share
 * (`sharedSpace`), whether both halves of the rows give the same groups, and how well a row's group tells what it
 * buys `next` (class, -1 unknown; the blocks must not hold that purchase). The mean (of logarithms) of the quarter
 * that ranks best over all wins: a mean of many good draws moves less with the sample than the best draw.
 * Blocks that know nobody weigh 0. Looks at 1,500 rows. Cost: 32 times seven small K-means.
 */
export function findWeights(
  blocks: readonly WeighedBlock[],
  next: Int32Array | null,
  { seed }: { readonly seed: number },
): FoundWeights {
  const random = createRandom(seed);
  const all = blocks[0]?.matrix.rows ?? 0;
  const rows = random
    .shuffle(Int32Array.from({ length: all }, (_, r) => r))
    .slice(0, mostRows)
    .sort();
  const sample = blocks.map((block) => ({
    ...block,
    matrix: takeRows(block.matrix, rows),
    present: Uint8Array.from(rows, (r) => block.present[r] as number),
  }));
  const known = sample.map(({ present }) => Number(present.some((value) => value === 1)));
  const shared = sharedSpace(viewsOf(sample.filter((_, b) => known[b])), seed);
  const k = Math.max(
    3,
    Math.min(10, shared ? shared.cols + 1 : groupsWithoutViews, Math.floor(rows.length / 20)),
  );
  const classes = next ? Int32Array.from(rows, (r) => next[r] as number) : null;
  const half = Math.floor(rows.length / 2);
  const orders = Array.from({ length: halvings }, () =>
    random.shuffle(Int32Array.from({ length: rows.length }, (_, r) => r)),
  );

  const judge = (logarithms: readonly number[]): WeightTrial => {
    const raw = logarithms.map((value, b) => Math.exp(value) * (known[b] as number));
    const sum = raw.reduce((total, value) => total + value, 0);
    const weights = raw.map((value) => (sum > 0 ? value / sum : 0));
    const { matrix } = fuseBlocks(sample.map((block, b) => ({ ...block, weight: weights[b] as number })));
    const group = (of: Matrix, starts: number) =>
      applyKmeans(drain(fitKmeans(of, { k, seed, starts })), matrix).labels;
    const labels = group(matrix, 4);
    const stability = orders.reduce((total, order) => {
      const [one, other] = [order.subarray(0, half), order.subarray(half)];
      return (
        total +
        adjustedRandIndex(group(takeRows(matrix, one), 2), group(takeRows(matrix, other), 2)) / halvings
      );
    }, 0);
    return {
      weights,
      agreement: shared ? explainedBy(shared, labels, k) : null,
      stability,
      prediction: classes ? bitsTold(labels, classes, k) : null,
    };
  };

  const draws = Array.from({ length: trials }, () => blocks.map(() => spread * random.normal()));
  const judged = draws.map(judge);
  const places = draws.map(() => 0);
  for (const measure of MEASURES) {
    const order = judged
      .map((_, i) => i)
      .sort((a, b) => (judged[b]?.[measure] ?? 0) - (judged[a]?.[measure] ?? 0) || a - b);
    if (judged[0]?.[measure] !== null)
      for (const [place, i] of order.entries()) places[i] = (places[i] ?? 0) + place * RANKED[measure];
  }
  const best = places
    .map((_, i) => i)
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
    .slice(0, elite);
  const mean = blocks.map((_, b) =>
    best.reduce((sum, i) => sum + Math.log(Math.max(1e-6, judged[i]?.weights[b] ?? 0)) / best.length, 0),
  );
  return { ...judge(mean), equal: judge(blocks.map(() => 0)), trials };
}

/** One matrix a view: its blocks side by side at equal weights. */
function viewsOf(blocks: readonly WeighedBlock[]): Matrix[] {
  const views = new Map<string, WeighedBlock[]>();
  for (const block of blocks) views.set(block.view, [...(views.get(block.view) ?? []), block]);
  return [...views.values()].map((own) => fuseBlocks(own.map((block) => ({ ...block, weight: 1 }))).matrix);
}

/** Share of the variance of the columns that lies between the groups. */
function explainedBy(space: Matrix, labels: Int32Array, k: number): number {
  const { rows, cols, data } = space;
  const sums = new Float64Array(k * cols);
  const counts = new Float64Array(k);
  let total = 0;
  for (let r = 0; r < rows; r++) {
    const g = labels[r] as number;
    counts[g] = (counts[g] as number) + 1;
    for (let c = 0; c < cols; c++) {
      const value = data[r * cols + c] as number;
      total += value * value;
      sums[g * cols + c] = (sums[g * cols + c] as number) + value;
    }
  }
  const between = sums.reduce(
    (sum, value, i) => sum + value ** 2 / Math.max(1, counts[Math.floor(i / cols)] as number),
    0,
  );
  return total > 0 ? between / total : 0;
}

/** Mean bits saved on a row's class by knowing its group, the row itself left out of the counts. */
function bitsTold(labels: Int32Array, classes: Int32Array, k: number): number {
  const width = classes.reduce((most, value) => Math.max(most, value + 1), 0);
  const cells = new Float64Array(k * width);
  const ofGroup = new Float64Array(k);
  const ofClass = new Float64Array(width);
  let known = 0;
  for (const [r, value] of classes.entries()) {
    if (value < 0) continue;
    const g = labels[r] as number;
    cells[g * width + value] = (cells[g * width + value] as number) + 1;
    ofGroup[g] = (ofGroup[g] as number) + 1;
    ofClass[value] = (ofClass[value] as number) + 1;
    known++;
  }
  let bits = 0;
  for (const [r, value] of classes.entries()) {
    if (value < 0) continue;
    const g = labels[r] as number;
    const base = ofClass[value] as number;
    // One row's worth of everybody's taste stands for what the group has not shown.
    const expected = base / known;
    const told = ((cells[g * width + value] as number) - 1 + expected) / (ofGroup[g] as number);
    const plain = base / (known + 1);
    bits += Math.log2(told / plain) / known;
  }
  return bits;
}
