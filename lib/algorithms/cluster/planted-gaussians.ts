import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

export interface PlantedGaussians {
  readonly data: Matrix;
  /** True component of each row; -1 for noise. */
  readonly labels: Int32Array;
}

/**
 * Rows around `k` centres that are drawn from a normal of standard deviation `spread`; each row lies around its
 * centre with standard deviation 1. A share `noise` of the rows is uniform over the whole range instead.
 * Made for tests and measurements.
 */
export function plantedGaussians(options: {
  readonly rows: number;
  readonly cols: number;
  readonly k: number;
  readonly spread: number;
  readonly seed: number;
  readonly noise?: number;
}): PlantedGaussians {
  const { rows, cols, k, spread } = options;
  const random = createRandom(options.seed);
  const centres = Float64Array.from({ length: k * cols }, () => spread * random.normal());
  const labels = new Int32Array(rows);
  const data = new Float32Array(rows * cols);
  for (let r = 0; r < rows; r++) {
    const noisy = random.next() < (options.noise ?? 0);
    const centre = random.integer(k);
    labels[r] = noisy ? -1 : centre;
    for (let c = 0; c < cols; c++) {
      const wide = 3 * (spread + 1) * (2 * random.next() - 1);
      data[r * cols + c] = noisy ? wide : (centres[centre * cols + c] as number) + random.normal();
    }
  }
  return { data: { data, rows, cols }, labels };
}
