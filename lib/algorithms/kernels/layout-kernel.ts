import { wasm } from "@/lib/algorithms/kernels/build/layout";
import { createKernelMemory } from "@/lib/algorithms/kernels/kernel-memory";
import { createKernelPool } from "@/lib/algorithms/kernels/kernel-pool";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

/** Undirected edges between rows, each once, with weights in (0, 1]. */
export interface WeightedEdges {
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly weights: Float32Array;
}

/** A layout between its epochs. */
export interface Layout {
  /** Two numbers a row. A view that changes with each epoch. */
  readonly places: Float32Array;
  /** Epoch 0, 1, … of `epochs`. */
  epoch(): void;
}

export interface LayoutOptions {
  readonly epochs: number;
  readonly seed: number;
}

/** Curve of nearness 1 / (1 + a d^2b) that falls as UMAP's with spread 1 and a least distance of .1 does. */
export const CURVE = { a: 1.5769434, b: 0.8950608 };
/** Rows pushed away for each that is pulled, as in the paper. */
export const NEGATIVES = 5;
const TABLE = 0x8000;

/**
 * UMAP's gradient descent from `start` (rows x 2) in WebAssembly on one thread: equal for equal seeds. Edges come as
 * often as they weigh, those that would not come once are left out. Cost of an epoch: 12 distances for each edge due.
 */
export function createLayout(start: Matrix, edges: WeightedEdges, options: LayoutOptions): Layout {
  const heaviest = edges.weights.reduce((most, weight) => Math.max(most, weight), 0);
  const kept = Int32Array.from(edges.weights.keys()).filter(
    (e) => (edges.weights[e] as number) * options.epochs >= heaviest,
  );
  const memory = createKernelMemory([
    start.data.length * 4,
    ...[kept.length, kept.length, kept.length, kept.length, TABLE, TABLE].map((n) => n * 4),
    16,
  ]);
  const places = memory.floats(start.data.length);
  const heads = memory.integers(kept.length);
  const tails = memory.integers(kept.length);
  const every = memory.floats(kept.length);
  const due = memory.floats(kept.length);
  const pull = memory.floats(TABLE);
  const push = memory.floats(TABLE);
  const random = memory.integers(1);
  places.view.set(start.data);
  for (const [i, e] of kept.entries()) {
    heads.view[i] = edges.heads[e] as number;
    tails.view[i] = edges.tails[e] as number;
    every.view[i] = heaviest / (edges.weights[e] as number);
    due.view[i] = every.view[i] as number;
  }
  for (let i = 0; i < TABLE; i++) {
    const squared = middleOf(i);
    pull.view[i] = pullAt(squared);
    push.view[i] = pushAt(squared);
  }
  random.view[0] = 1 + createRandom(options.seed).integer(0x7ffffffe);
  const pool = createKernelPool(wasm, memory, 1);
  const addresses = [heads.at, tails.at, every.at, due.at, kept.length, pull.at, push.at];
  let done = 0;
  return {
    places: places.view,
    epoch: () => {
      const alpha = 1 - done / options.epochs;
      done++;
      pool.call("epoch", [places.at, start.rows, ...addresses, done, alpha, NEGATIVES, random.at]);
    },
  };
}

/** The gradient's factor that draws two neighbours together, at a squared distance. */
export function pullAt(squared: number): number {
  const { a, b } = CURVE;
  return (-2 * a * b * squared ** (b - 1)) / (a * squared ** b + 1);
}

/** The factor that drives two rows apart. */
export function pushAt(squared: number): number {
  const { a, b } = CURVE;
  return (2 * b) / ((0.001 + squared) * (a * squared ** b + 1));
}

const word = new Uint32Array(1);
const float = new Float32Array(word.buffer);

/** The middle of the floats whose upper half is `upper`, kept finite. */
function middleOf(upper: number): number {
  word[0] = (upper << 16) | 0x8000;
  const value = float[0] as number;
  return Number.isFinite(value) ? value : 3e38;
}
