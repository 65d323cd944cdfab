import { describe, expect, it } from "vitest";
import { findWeights, type WeighedBlock } from "@/lib/algorithms/fuse/find-weights";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

const rows = 240;
const random = createRandom(5);
const group = Int32Array.from({ length: rows }, (_, r) => r % 4);

/** Rows about their group's centre, `signal` spreads apart. */
function about(signal: number, cols: number): Matrix {
  const centres = zeros(4, cols);
  for (let i = 0; i < centres.data.length; i++) centres.data[i] = signal * random.normal();
  const matrix = zeros(rows, cols);
  for (let i = 0; i < matrix.data.length; i++) {
    const own = (group[Math.floor(i / cols)] as number) * cols + (i % cols);
    matrix.data[i] = (centres.data[own] as number) + random.normal();
  }
  return matrix;
}

function block(name: string, matrix: Matrix, known = 1): WeighedBlock {
  return { name, view: name, matrix, present: new Uint8Array(rows).fill(known) };
}

describe("findWeights", () => {
  const telling = [block("a", about(0.8, 6)), block("b", about(0.8, 6))];
  const noise = block("noise", about(0, 6));

  it("gives blocks that agree more than one that says nothing", () => {
    const { weights, agreement, equal } = findWeights([...telling, noise], group, { seed: 1 });
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    expect(Math.min(weights[0] ?? 0, weights[1] ?? 0)).toBeGreaterThan(weights[2] ?? 1);
    expect(agreement ?? 0).toBeGreaterThanOrEqual(equal.agreement ?? 1);
  });

  it("gives nothing to a block that knows nobody, and the same again for the same seed", () => {
    const blocks = [...telling, block("unknown", about(1, 6), 0)];
    const found = findWeights(blocks, null, { seed: 2 });
    expect(found.weights[2]).toBe(0);
    expect(found.prediction).toBeNull();
    expect(findWeights(blocks, null, { seed: 2 })).toEqual(found);
  });

  it("does with one block alone", () => {
    const { weights, agreement } = findWeights([block("a", about(1, 6))], group, { seed: 3 });
    expect(weights).toEqual([1]);
    expect(agreement).toBeNull();
  });
});
