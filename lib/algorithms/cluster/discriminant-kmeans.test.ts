import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { discriminantKmeans } from "@/lib/algorithms/cluster/discriminant-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";
import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";

describe("discriminantKmeans", () => {
  const k = 5;
  const { data, labels } = plantedGaussians({ rows: 500, cols: 20, k, spread: 2, seed: 3 });
  // What every group varies in alike, and more than the groups lie apart.
  const random = createRandom(8);
  for (let r = 0; r < data.rows; r++)
    for (let c = 0; c < 3; c++) data.data[r * data.cols + c] = 6 * random.normal();
  const start = applyKmeans(drain(fitKmeans(data, { k, seed: 1 })), data).labels;

  it("finds planted groups better than K-means does where other things vary more", () => {
    const found = discriminantKmeans(data, start, { k, seed: 1 });
    expect(found.space.cols).toBe(k - 1);
    expect(adjustedRandIndex(labels, found.labels)).toBeGreaterThan(adjustedRandIndex(labels, start) + 0.05);
    expect(discriminantKmeans(data, start, { k, seed: 1 })).toEqual(found);
  });

  it("leaves one group one", () => {
    const one = new Int32Array(data.rows);
    expect(discriminantKmeans(data, one, { k: 1, seed: 1 }).labels).toEqual(one);
  });
});
