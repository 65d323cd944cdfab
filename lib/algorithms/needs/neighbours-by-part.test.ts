import { expect, it } from "vitest";
import { drain } from "@/lib/algorithms/drain";
import { neighboursByPart } from "@/lib/algorithms/needs/neighbours-by-part";
import { createRandom } from "@/lib/algorithms/random";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

const random = createRandom(3);
const rows = 1500;
const cols = 8;
const data = new Float32Array(rows * cols);
for (let r = 0; r < rows; r++) {
  const row = Array.from({ length: cols }, random.normal);
  const length = Math.hypot(...row);
  data.set(
    row.map((x) => x / length),
    r * cols,
  );
}
const matrix = { data, rows, cols };

it("finds what the search by distance finds, over several blocks", () => {
  const steps: number[] = [];
  const found = drain(
    neighboursByPart(matrix, matrix, 5, (r) => r),
    ({ step }) => steps.push(step),
  );
  const exact = nearestNeighbours(matrix, matrix, 5, (r) => r);
  expect(steps.length).toBeGreaterThan(1);
  expect(found).toHaveLength(rows);
  let same = 0;
  found.forEach(({ rows: near, similarities }, r) => {
    near.forEach((row, i) => {
      same += Number(row === exact.indices[r * 5 + i]);
      expect(similarities[i]).toBeCloseTo(1 - (exact.distances[r * 5 + i] ?? 0) ** 2 / 2, 4);
    });
  });
  expect(same / (rows * 5)).toBeGreaterThan(0.999);
});

it("cuts k to the rows there are", () => {
  const few = { data: data.slice(0, 2 * cols), rows: 2, cols };
  expect(drain(neighboursByPart(few, few, 5, (r) => r)).map((found) => [...found.rows])).toEqual([[1], [0]]);
  const one = { data: data.slice(0, cols), rows: 1, cols };
  expect(drain(neighboursByPart(one, one, 5, (r) => r))[0]?.rows).toHaveLength(0);
});
