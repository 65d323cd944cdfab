import { UMAP } from "umap-js";
import { type Matrix, takeRows, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { fitPca } from "@/lib/algorithms/reduce/fit-pca";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

export interface UmapOptions {
  readonly seed: number;
  /** Size of the neighbourhoods kept together, 15 unless said; cut to the landmarks there are. */
  readonly neighbours?: number;
  /** How close points may lie on the map, .1 unless said. */
  readonly minDist?: number;
  /** Rows that are laid out, 2,500 unless said; the others are placed among them. */
  readonly landmarks?: number;
  /** Rounds of the layout, 200 unless said: 500 take twice the time for .008 more trustworthiness. */
  readonly epochs?: number;
}

export interface UmapModel {
  /** Landmarks in the space of the data. */
  readonly landmarks: Matrix;
  /** Their places on the map: landmarks x 2. */
  readonly embedding: Matrix;
}

export interface UmapStep {
  readonly step: number;
  /** Steps that there will be. */
  readonly steps: number;
}

/**
 * Lays out a random sample of rows by UMAP (McInnes, Healy, Melville 2018; umap-js): exact neighbours from the SIMD
 * kernel in place of umap-js' approximate search, and a start from the first two principal components in place of a
 * random one, which keeps far things far and makes maps of one data set alike. Fewer than four rows lie on a line.
 * Cost: about a second a thousand landmarks for 200 rounds.
 */
export function* fitUmap(data: Matrix, options: UmapOptions): Generator<UmapStep, UmapModel> {
  const random = createRandom(options.seed);
  const order = random.shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const landmarks = takeRows(data, order.subarray(0, options.landmarks ?? 2500).sort());
  const n = landmarks.rows;
  if (n < 4) {
    const embedding = zeros(n, 2);
    for (let r = 0; r < n; r++) embedding.data[r * 2] = r;
    return { landmarks, embedding };
  }
  const nNeighbors = Math.min(options.neighbours ?? 15, n - 1);
  const rows = Array.from({ length: n }, (_, r) =>
    Array.from(landmarks.data.subarray(r * data.cols, (r + 1) * data.cols)),
  );
  const umap = new UMAP({
    nComponents: 2,
    nNeighbors,
    minDist: options.minDist ?? 0.1,
    nEpochs: options.epochs ?? 200,
    random: random.next,
  });
  const { k, indices, distances } = nearestNeighbours(landmarks, landmarks, nNeighbors - 1, (query) => query);
  umap.setPrecomputedKNN(
    rows.map((_, r) => [r, ...indices.subarray(r * k, (r + 1) * k)]),
    rows.map((_, r) => [0, ...distances.subarray(r * k, (r + 1) * k)]),
  );
  const steps = umap.initializeFit(rows);
  const places = umap.getEmbedding();
  placeAtStart(places, landmarks, random.normal);
  for (let step = 1; step <= steps; step++) {
    umap.step();
    yield { step, steps };
  }
  const embedding = zeros(n, 2);
  for (const [r, place] of umap.getEmbedding().entries()) embedding.data.set(place, r * 2);
  return { landmarks, embedding };
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
