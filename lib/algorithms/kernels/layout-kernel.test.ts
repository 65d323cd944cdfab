import { describe, expect, it } from "vitest";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";
import { createLayout } from "@/lib/algorithms/kernels/layout-kernel";
import { layoutTwin } from "@/lib/algorithms/kernels/layout-twin";
import { createRandom } from "@/lib/algorithms/random";
import { fuzzyGraph } from "@/lib/algorithms/reduce/fuzzy-graph";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

const { data } = plantedGaussians({ rows: 300, cols: 8, k: 3, spread: 3, seed: 2 });
const edges = fuzzyGraph(nearestNeighbours(data, data, 10, (query) => query));
const random = createRandom(4);
const start = { data: Float32Array.from({ length: 600 }, () => 10 * random.normal()), rows: 300, cols: 2 };

function layOut(epochs: number, of: number, seed = 1): Float32Array {
  const layout = createLayout(start, edges, { epochs: of, seed });
  for (let epoch = 0; epoch < epochs; epoch++) layout.epoch();
  return layout.places.slice();
}

describe("the layout kernel", () => {
  it("moves rows as its twin does, but for the tables' grain", () => {
    const own = layOut(2, 2);
    const twin = layoutTwin(start, edges, { epochs: 2, seed: 1 });
    let moved = 0;
    let apart = 0;
    for (const [i, place] of own.entries()) {
      moved += Math.abs(place - (start.data[i] as number));
      apart += Math.abs(place - (twin[i] as number));
    }
    expect(moved / own.length).toBeGreaterThan(0.2);
    expect(apart / moved).toBeLessThan(0.02);
  });

  it("is equal for equal seeds, and only for those", () => {
    expect(layOut(20, 20)).toEqual(layOut(20, 20));
    expect(layOut(20, 20, 2)).not.toEqual(layOut(20, 20));
  });

  it("keeps rows that have no edges finite and apart", () => {
    const none = { heads: new Int32Array(0), tails: new Int32Array(0), weights: new Float32Array(0) };
    const layout = createLayout(start, none, { epochs: 5, seed: 1 });
    layout.epoch();
    expect(layout.places).toEqual(start.data);
  });
});

describe("the graph of neighbourhoods", () => {
  it("knows each pair once, with weights in (0, 1]", () => {
    const pairs = new Set(
      Array.from(edges.heads, (a, e) => [a, edges.tails[e] as number].sort((x, y) => x - y).join()),
    );
    expect(pairs.size).toBe(edges.heads.length);
    expect(edges.weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
  });

  it("weighs a row's nearest neighbour fully, and all of a row's by log2 of their number", () => {
    const distances = Float32Array.from([1, 2, 3, 4, 5, 6, 7]);
    const line = fuzzyGraph({ k: 7, indices: Int32Array.from([1, 2, 3, 4, 5, 6, 7]), distances });
    expect(line.weights[0]).toBe(1);
    expect(line.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(3, 3);
  });
});
