import { describe, expect, it } from "vitest";
import { attentionPool, attentionPoolByOwner } from "@/lib/algorithms/fuse/attention-pool";
import { applyFusion, type Block, fuseBlocks } from "@/lib/algorithms/fuse/fuse-blocks";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

const rows = 400;

function made(cols: number, scale: number, seed: number): Matrix {
  const random = createRandom(seed);
  return {
    data: Float32Array.from({ length: rows * cols }, () => scale * (7 + random.normal())),
    rows,
    cols,
  };
}

function squaredLength(
  matrix: Matrix,
  from: number,
  to: number,
  only: (r: number) => boolean = () => true,
): number {
  let sum = 0;
  let count = 0;
  for (let r = 0; r < matrix.rows; r++) {
    if (!only(r)) continue;
    count++;
    for (let c = from; c < to; c++) sum += (matrix.data[r * matrix.cols + c] ?? 0) ** 2;
  }
  return sum / count;
}

const all = new Uint8Array(rows).fill(1);
const wide: Block = { name: "wide", matrix: made(30, 1e-3, 1), present: all, weight: 1, scaling: "block" };
const narrow: Block = { name: "narrow", matrix: made(3, 1e4, 2), present: all, weight: 2 };

describe("fuseBlocks", () => {
  it("lets blocks weigh as told whatever their units and widths", () => {
    const { matrix, scales } = fuseBlocks([wide, narrow]);
    expect([matrix.rows, matrix.cols]).toEqual([rows, 33]);
    expect(squaredLength(matrix, 0, 30)).toBeCloseTo(1, 4);
    expect(squaredLength(matrix, 30, 33)).toBeCloseTo(2, 4);
    expect(scales.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["wide", 0, 30],
      ["narrow", 30, 33],
    ]);
  });

  it("makes a missing block neutral and keeps the row's length", () => {
    const present = Uint8Array.from({ length: rows }, (_, r) => (r % 3 === 0 ? 0 : 1));
    const garbage = {
      ...narrow.matrix,
      data: narrow.matrix.data.map((v, i) => (Math.floor(i / 3) % 3 === 0 ? 1e9 : v)),
    };
    const { matrix } = fuseBlocks([wide, { ...narrow, matrix: garbage, present }]);
    const missing = (r: number) => present[r] === 0;
    expect(squaredLength(matrix, 30, 33, missing)).toBe(0);
    expect(squaredLength(matrix, 0, 33, missing)).toBeCloseTo(3, 0);
    expect(squaredLength(matrix, 0, 33, (r) => !missing(r))).toBeCloseTo(3, 0);
  });

  it("keeps one extreme value from ruling and a constant column from mattering", () => {
    const data = new Float32Array(rows * 2).fill(5);
    const random = createRandom(3);
    for (let r = 0; r < rows; r++) data[r * 2] = random.normal();
    data[0] = 1e6;
    const { matrix } = fuseBlocks([
      { name: "one", matrix: { data, rows, cols: 2 }, present: all, weight: 1 },
    ]);
    expect(Math.abs(matrix.data[0] ?? 0)).toBeLessThan(5);
    for (let r = 0; r < rows; r++) expect(matrix.data[r * 2 + 1]).toBe(0);
  });

  it("keeps the proportions of a block's directions", () => {
    const data = wide.matrix.data.map((value, i) => (i % 30 === 0 ? 100 * value : value));
    const { matrix } = fuseBlocks([{ ...wide, matrix: { ...wide.matrix, data } }]);
    expect(squaredLength(matrix, 0, 1)).toBeGreaterThan(100 * squaredLength(matrix, 1, 2));
  });

  it("fuses other rows by the same scales", () => {
    const { matrix, scales } = fuseBlocks([wide, narrow]);
    const first = [wide, narrow].map((block) => ({
      ...block,
      matrix: { ...block.matrix, data: block.matrix.data.slice(0, block.matrix.cols), rows: 1 },
      present: Uint8Array.of(1),
    }));
    expect(applyFusion(scales, first).data).toEqual(matrix.data.slice(0, 33));
    expect(() => applyFusion(scales, [wide, ...first.slice(1)])).toThrow(RangeError);
  });
});

describe("attentionPool", () => {
  const vectors = { data: Float32Array.from([1, 0, 0, 1, 0, 1]), rows: 3, cols: 2 };

  it("weighs the rows and gives a vector of length 1", () => {
    const pooled = attentionPool(vectors, [3, 4, 0]);
    expect(pooled[0]).toBeCloseTo(0.6, 6);
    expect(pooled[1]).toBeCloseTo(0.8, 6);
  });

  it("counts weights of 0 as equal, and no rows as zeros", () => {
    expect(attentionPool(vectors, [0, 0, 0])[1]).toBeCloseTo(2 / Math.sqrt(5), 6);
    expect([...attentionPool({ data: new Float32Array(0), rows: 0, cols: 2 }, [])]).toEqual([0, 0]);
  });

  it("pools by owner and says who has anything", () => {
    const { matrix, present } = attentionPoolByOwner(vectors, [1, 1, 5], [2, 2, 0], 3);
    expect([...present]).toEqual([1, 0, 1]);
    const middle = expect.closeTo(Math.SQRT1_2, 6);
    expect([...matrix.data]).toEqual([0, 1, 0, 0, middle, middle]);
  });
});
