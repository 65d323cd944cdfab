import { describe, expect, it } from "vitest";
import { runLloyd } from "@/lib/algorithms/cluster/run-lloyd";
import { drain } from "@/lib/algorithms/drain";
import { createKmeansKernel } from "@/lib/algorithms/kernels/kmeans-kernel";

describe("runLloyd", () => {
  it("moves an empty centroid to the farthest row", () => {
    const data = { data: Float32Array.from([0, 1, 2, 20, 21, 22, 50]), rows: 7, cols: 1 };
    const start = { data: Float32Array.from([0, 20, 900]), rows: 3, cols: 1 };
    const kernel = createKmeansKernel(data, 3, 1);
    const result = drain(runLloyd(kernel, data, start, { maxSteps: 50, tolerance: 0 }));
    expect([...result.centroids.data].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([1, 21, 50]);
    expect([...result.sizes]).toEqual([3, 3, 1]);
  });
});
