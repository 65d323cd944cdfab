import { describe, expect, it } from "vitest";
import { createKmeansKernel } from "@/lib/algorithms/kernels/kmeans-kernel";
import { kmeansPassTwin } from "@/lib/algorithms/kernels/kmeans-twin";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

function made(rows: number, cols: number, seed: number, offset = 0): Matrix {
  const random = createRandom(seed);
  return { data: Float32Array.from({ length: rows * cols }, () => offset + random.normal()), rows, cols };
}

describe("createKmeansKernel", () => {
  it.each([
    [1, 1, 1],
    [7, 3, 2],
    [50, 5, 9],
    [1030, 64, 12],
    [2500, 17, 33],
  ])("agrees with its plain twin on %i rows, %i columns, %i centroids", (rows, cols, k) => {
    const data = made(rows, cols, rows + cols);
    const centroids = made(k, cols, k);
    const kernel = createKmeansKernel(data, k + 3, 1);
    const pass = kernel.assign(centroids);
    const twin = kmeansPassTwin(data, centroids);
    expect(kernel.labels).toEqual(twin.labels);
    expect(pass.counts).toEqual(twin.counts);
    expect(Math.abs(pass.loss - twin.loss) / twin.loss).toBeLessThan(1e-5);
    for (let i = 0; i < pass.sums.length; i++)
      expect(pass.sums[i]).toBeCloseTo(twin.sums[i] ?? Number.NaN, 3);
    for (let r = 0; r < rows; r++)
      expect(kernel.distances[r]).toBeCloseTo(twin.distances[r] ?? Number.NaN, 3);
  });

  it("stays exact for data far from the origin", () => {
    const data = made(600, 8, 4, 5000);
    const centroids = made(6, 8, 5, 5000);
    const kernel = createKmeansKernel(data, 6, 1);
    kernel.assign(centroids);
    expect(kernel.labels).toEqual(kmeansPassTwin(data, centroids).labels);
  });

  it("gives equal distances to the lower centroid", () => {
    const data = { data: new Float32Array(5 * 4), rows: 5, cols: 4 };
    const centroids = { data: new Float32Array(9 * 4).fill(1), rows: 9, cols: 4 };
    const kernel = createKmeansKernel(data, 9, 1);
    kernel.assign(centroids);
    expect([...kernel.labels]).toEqual([0, 0, 0, 0, 0]);
  });

  it("gives the same pass on one thread and on three", () => {
    const data = made(20_000, 32, 8);
    const centroids = made(10, 32, 9);
    const passes = [1, 3].map((threads) => {
      const kernel = createKmeansKernel(data, 10, 1, threads);
      for (let i = 0; i < 5; i++) kernel.assign(centroids);
      const pass = kernel.assign(centroids);
      kernel.close();
      return { ...pass, labels: kernel.labels.slice() };
    });
    expect(passes[1]).toEqual(passes[0]);
  });
});
