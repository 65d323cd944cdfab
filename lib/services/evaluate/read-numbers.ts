import type { Matrix } from "@/lib/algorithms/matrix";
import { AppError } from "@/lib/domain/errors";
import { readTable } from "@/lib/services/evaluate/read-table";

/**
 * A table of numbers as a matrix; a first row without a number names the columns. Throws AppError
 * "evaluateNotNumeric" at the first cell that holds none.
 */
export async function readNumbers(file: string): Promise<Matrix> {
  const table = await readTable({ file, header: false });
  const rows: number[][] = [];
  let line = 0;
  for await (const cells of table.rows()) {
    line++;
    const numbers = cells.map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
    if (line === 1 && numbers.every(Number.isNaN)) continue;
    const wrong = numbers.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0 || numbers.length !== (rows[0]?.length ?? numbers.length))
      throw new AppError("evaluateNotNumeric", { file, line, value: cells[wrong] ?? "" });
    rows.push(numbers);
  }
  const cols = rows[0]?.length ?? 0;
  const data = new Float32Array(rows.length * cols);
  for (const [r, row] of rows.entries()) data.set(row, r * cols);
  return { data, rows: rows.length, cols };
}
