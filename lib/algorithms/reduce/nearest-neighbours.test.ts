import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

function made(rows: number, cols: number, seed: number) {
  const random = createRandom(seed);
  return { data: Float32Array.from({ length: rows * cols }, () => random.normal()), rows, cols };
}

describe("nearestNeighbours", () => {
  it("equals a plain search", () => {
    const reference = made(150, 7, 1);
    const queries = made(90, 7, 2);
    const near = nearestNeighbours(reference, queries, 5);
    for (let q = 0; q < queries.rows; q++) {
      const all = Array.from({ length: reference.rows }, (_, r) => {
        let sum = 0;
        for (let c = 0; c < 7; c++)
          sum += ((queries.data[q * 7 + c] ?? 0) - (reference.data[r * 7 + c] ?? 0)) ** 2;
        return { r, distance: Math.sqrt(sum) };
      }).sort((a, b) => a.distance - b.distance);
      expect([...near.indices.subarray(q * 5, q * 5 + 5)]).toEqual(all.slice(0, 5).map(({ r }) => r));
      expect(near.distances[q * 5 + 4]).toBeCloseTo(all[4]?.distance ?? 0, 4);
    }
  });

  it("leaves out the row itself and cuts k to the rows there are", () => {
    const rows = made(4, 3, 5);
    const near = nearestNeighbours(rows, rows, 10, (query) => query);
    expect(near.k).toBe(3);
    for (let r = 0; r < 4; r++) expect([...near.indices.subarray(r * 3, r * 3 + 3)]).not.toContain(r);
  });
});
