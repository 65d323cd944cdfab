import { expect, it } from "vitest";
import { dot } from "@/lib/algorithms/dot";
import { createScanTable } from "@/lib/algorithms/kernels/scan-kernel";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

function unitRows(rows: number, cols: number, seed: number): Matrix {
  const random = createRandom(seed);
  const matrix = zeros(rows, cols);
  for (let r = 0; r < rows; r++) {
    const row = rowOf(matrix, r);
    for (let c = 0; c < cols; c++) row[c] = random.normal();
    const length = Math.sqrt(dot(row, row));
    for (let c = 0; c < cols; c++) row[c] = (row[c] as number) / length;
  }
  return matrix;
}

it.each([{ cols: 128 }, { cols: 37 }])("tells cosines of $cols numbers as plain products do", ({ cols }) => {
  const rows = unitRows(500, cols, 1);
  const table = createScanTable(600, cols, 1);
  table.append({ data: rows.data.subarray(0, 300 * cols), rows: 300, cols });
  table.append({ data: rows.data.subarray(300 * cols), rows: 200, cols });
  const query = rowOf(unitRows(1, cols, 2), 0);
  const cosines = table.cosines(query);
  expect(cosines).toHaveLength(500);
  let worst = 0;
  for (let r = 0; r < 500; r++)
    worst = Math.max(worst, Math.abs((cosines[r] as number) - dot(rowOf(rows, r), query)));
  expect(worst).toBeLessThan(0.02);
});

it("takes no more rows than it has room for", () => {
  const table = createScanTable(3, 16);
  expect(() => table.append(unitRows(4, 16, 1))).toThrow(RangeError);
});
