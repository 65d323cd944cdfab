import { UMAP } from "umap-js";
import { createLayout } from "@/lib/algorithms/kernels/layout-kernel";
import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import { createRandom, type Random } from "@/lib/algorithms/random";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { applyUmap, type UmapModel } from "@/lib/algorithms/reduce/apply-umap";
import { cellNeighbours } from "@/lib/algorithms/reduce/cell-neighbours";
import { fitPca } from "@/lib/algorithms/reduce/fit-pca";
import { fuzzyGraph } from "@/lib/algorithms/reduce/fuzzy-graph";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

export interface UmapOptions {
  readonly seed: number;
  /** Size of the neighbourhoods kept together, the row itself among them; 15 unless said, cut to the rows there are. */
  readonly neighbours?: number;
  /** Rows that decide the shape of the whole, 1,000 unless said. */
  readonly landmarks?: number;
}

export interface UmapStep {
  readonly step: number;
  /** Steps that there will be. */
  readonly steps: number;
}

/** Rows up to which neighbours are looked for among all; the cost grows by the square. */
const MOST_EXACT = 30_000;
const LANDMARK_EPOCHS = 200;
/** As umap-learn, small data get more than large ones. */
const epochsFor = (rows: number) => (rows <= 10_000 ? 500 : 300);

/**
 * Lays rows out on the plane by UMAP (McInnes, Healy, Melville 2018). A random sample of landmarks is laid out by umap-js
 * and gives the whole its shape; all rows are placed among them and then laid out together: exact neighbours and
 * gradient descent in WebAssembly. Landmarks start from the first two principal components and not at random, which
 * keeps far things far and makes maps of one data set alike. Fewer than four rows lie on a line.
 *
 * 20,000 x 64 of a mixture of twelve overlapping Gaussians: trustworthiness@15 .602 in 6.6 s of one core, umap-learn .598
 * in 8.7 s when it is compiled. Cost: rows^2 x cols multiply-adds in SIMD, and about 6 us a row and epoch.
 */
export function* fitUmap(data: Matrix, options: UmapOptions): Generator<UmapStep, UmapModel> {
  const random = createRandom(options.seed);
  const neighbours = options.neighbours ?? 15;
  const order = random.shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const landmarks = takeRows(data, order.subarray(0, options.landmarks ?? 1000).sort());
  const epochs = landmarks.rows < data.rows ? epochsFor(data.rows) : 0;
  const steps = LANDMARK_EPOCHS + epochs;
  const shape = yield* layOutLandmarks(landmarks, neighbours, random, steps);
  if (epochs === 0) return { landmarks, embedding: shape };
  const start = applyUmap({ landmarks, embedding: shape }, data);
  const near =
    data.rows > MOST_EXACT
      ? cellNeighbours(data, neighbours - 1, { seed: options.seed })
      : nearestNeighbours(data, data, neighbours - 1, (query) => query);
  const layout = createLayout(start, fuzzyGraph(near), { epochs, seed: options.seed });
  for (let step = LANDMARK_EPOCHS + 1; step <= steps; step++) {
    layout.epoch();
    yield { step, steps };
  }
  return { landmarks: data, embedding: { data: layout.places.slice(), rows: data.rows, cols: 2 } };
}

function* layOutLandmarks(
  landmarks: Matrix,
  neighbours: number,
  random: Random,
  steps: number,
): Generator<UmapStep, Matrix> {
  const n = landmarks.rows;
  const embedding = zeros(n, 2);
  if (n < 4) {
    for (let r = 0; r < n; r++) embedding.data[r * 2] = r;
    return embedding;
  }
  const nNeighbors = Math.min(neighbours, n - 1);
  const rows = Array.from({ length: n }, (_, r) => Array.from(rowOf(landmarks, r)));
  const umap = new UMAP({ nComponents: 2, nNeighbors, nEpochs: LANDMARK_EPOCHS, random: random.next });
  const { k, indices, distances } = nearestNeighbours(landmarks, landmarks, nNeighbors - 1, (query) => query);
  umap.setPrecomputedKNN(
    rows.map((_, r) => [r, ...indices.subarray(r * k, (r + 1) * k)]),
    rows.map((_, r) => [0, ...distances.subarray(r * k, (r + 1) * k)]),
  );
  const own = umap.initializeFit(rows);
  placeAtStart(umap.getEmbedding(), landmarks, random.normal);
  for (let step = 1; step <= own; step++) {
    umap.step();
    yield { step, steps };
  }
  for (const [r, place] of umap.getEmbedding().entries()) embedding.data.set(place, r * 2);
  return embedding;
}

/** Overwrites umap-js' random start, in place, by principal components scaled to -10 .. 10 and a little noise. */
function placeAtStart(places: number[][], landmarks: Matrix, noise: () => number): void {
  const start = applyPca(fitPca(landmarks, { dimensions: 2 }), landmarks);
  const largest = start.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (const [r, place] of places.entries()) {
    for (let c = 0; c < place.length; c++) {
      const value = c < start.cols && largest > 0 ? (start.data[r * start.cols + c] as number) / largest : 0;
      place[c] = 10 * value + 1e-3 * noise();
    }
  }
}
