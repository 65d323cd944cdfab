import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { drain } from "@/lib/algorithms/drain";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { applyPreparation } from "@/lib/algorithms/reduce/apply-preparation";
import { fitPreparation } from "@/lib/algorithms/reduce/fit-preparation";

/** Vectors as encoders make them: one strong language direction, one strong sentiment direction, five topics. */
function encoded(rows: number, cols: number) {
  const random = createRandom(8);
  const axis = () => Float64Array.from({ length: cols }, () => random.normal() / Math.sqrt(cols));
  const language = axis();
  const sentiment = axis();
  const topics = Array.from({ length: 5 }, axis);
  const groups = new Int32Array(rows);
  const truth = new Int32Array(rows);
  const data = new Float32Array(rows * cols);
  for (let r = 0; r < rows; r++) {
    const group = random.integer(2);
    const topic = random.integer(5);
    const mood = random.next() < 0.5 ? -1 : 1;
    groups[r] = group;
    truth[r] = topic;
    for (let c = 0; c < cols; c++) {
      const signal =
        6 * group * (language[c] ?? 0) + 1.5 * mood * (sentiment[c] ?? 0) + (topics[topic]?.[c] ?? 0);
      data[r * cols + c] = 3 + signal + (0.2 * random.normal()) / Math.sqrt(cols / 8);
    }
  }
  return { vectors: { data, rows, cols }, groups, truth };
}

describe("fitPreparation", () => {
  const { vectors, groups, truth } = encoded(1500, 48);
  const clusters = (prepared: Matrix) =>
    applyKmeans(drain(fitKmeans(prepared, { k: 5, seed: 1 })), prepared).labels;

  it("lets topics be found across languages and moods, where raw vectors split by language", () => {
    const model = fitPreparation(vectors, { groups, dimensions: 16 });
    const prepared = applyPreparation(model, vectors, groups);
    expect(adjustedRandIndex(truth, clusters(prepared))).toBeGreaterThan(0.9);
    expect(adjustedRandIndex(truth, clusters(vectors))).toBeLessThan(0.5);
  });

  it("gives rows of length 1 in the wanted dimensions", () => {
    const prepared = applyPreparation(fitPreparation(vectors, { groups, dimensions: 16 }), vectors, groups);
    expect([prepared.rows, prepared.cols]).toEqual([1500, 16]);
    for (let r = 0; r < prepared.rows; r++) {
      expect(Math.hypot(...prepared.data.subarray(r * 16, (r + 1) * 16))).toBeCloseTo(1, 4);
    }
  });

  it("prepares a row of a group it has not seen by the overall mean", () => {
    const model = fitPreparation(vectors, { groups, dimensions: 16 });
    const one = { data: vectors.data.slice(0, 48), rows: 1, cols: 48 };
    expect(applyPreparation(model, one, Int32Array.of(99))).toEqual(applyPreparation(model, one));
  });

  it("does not fail on one row or on equal rows", () => {
    const equal = { data: new Float32Array(4 * 6).fill(2), rows: 4, cols: 6 };
    expect(applyPreparation(fitPreparation(equal), equal).data.every((value) => value === 0)).toBe(true);
    const one = { data: new Float32Array(6).fill(2), rows: 1, cols: 6 };
    expect(applyPreparation(fitPreparation(one), one).cols).toBe(1);
  });
});
