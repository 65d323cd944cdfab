import { kmeans } from "ml-kmeans";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";
import { runLloyd } from "@/lib/algorithms/cluster/run-lloyd";
import { seedCentroids } from "@/lib/algorithms/cluster/seed-centroids";
import { drain } from "@/lib/algorithms/drain";
import { createKmeansKernel } from "@/lib/algorithms/kernels/kmeans-kernel";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import type { Bench, Outcome, Time } from "./bench";

interface Input {
  readonly data: Matrix;
  readonly labels: Int32Array;
  readonly rows: number[][];
  readonly start: Matrix;
}

const k = 12;
const steps = 100;

/** The same start, steps until nothing moves, the same loss: only the speed differs. Copies into the kernel are timed. */
export const bench: Bench<Input> = {
  title: "K-means, 20,000 x 64, k 12, overlapping Gaussians and 5 % noise",
  prepare: () => {
    const { data, labels } = plantedGaussians({
      rows: 20_000,
      cols: 64,
      k,
      spread: 0.5,
      seed: 1,
      noise: 0.05,
    });
    return { data, labels, rows: listsOf(data), start: seedCentroids(data, k, createRandom(7)) };
  },
  variants: {
    "ml-kmeans, one start": async ({ data, labels, rows, start }, time) => {
      const options = { initialization: listsOf(start), maxIterations: steps, tolerance: 0 };
      const result = await time(() => kmeans(rows, k, options));
      const centroids = { ...start, data: Float32Array.from(result.centroids.flat()) };
      return { facts: { ...judge(data, labels, centroids), steps: result.iterations } };
    },
    "Needscape, one start, one thread": (input, time) => lloyd(input, time, 1),
    "Needscape, one start, two threads": (input, time) => lloyd(input, time, 2),
    "Needscape as used: seeding and eight starts": async ({ data, labels }, time) => {
      const model = await time(() => drain(fitKmeans(data, { k, seed: 7 })));
      return { facts: judge(data, labels, model.centroids) };
    },
  },
};

async function lloyd({ data, labels, start }: Input, time: Time, threads: number): Promise<Outcome> {
  const fit = await time(() => {
    const kernel = createKmeansKernel(data, k, steps, threads);
    const result = drain(runLloyd(kernel, data, start, { maxSteps: steps + 1, tolerance: 0 }));
    kernel.close();
    return result;
  });
  return { facts: { ...judge(data, labels, fit.centroids), steps: fit.steps } };
}

function judge(data: Matrix, labels: Int32Array, centroids: Matrix): { loss: number; ari: number } {
  const found = applyKmeans({ centroids }, data);
  const loss = found.distances.reduce((sum, distance) => sum + distance ** 2, 0);
  return { loss, ari: adjustedRandIndex(labels, found.labels) };
}

function listsOf(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, r) => Array.from(rowOf(matrix, r)));
}
