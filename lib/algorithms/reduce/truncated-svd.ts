import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { symmetricEigen } from "@/lib/algorithms/reduce/symmetric-eigen";

export interface TruncatedSvd {
  /** Descending, `rank` of them. */
  readonly values: Float64Array;
  /** Rows x rank and columns x rank, orthonormal columns. */
  readonly left: Matrix;
  readonly right: Matrix;
}

const surplus = 8;
const turns = 4;

/**
 * The leading singular values and vectors of a sparse matrix, by subspace iteration from a random start (Halko,
 * Martinsson, Tropp 2011). Cost: 2 (turns + 1) x entries x (rank + 8), and rows x (rank + 8)^2 for each of them.
 */
export function truncatedSvd(data: Csr, rank: number, seed: number): TruncatedSvd {
  const width = Math.min(rank + surplus, data.rows, data.cols);
  const kept = Math.min(rank, width);
  const random = createRandom(seed);
  const transposed = transposeCsr(data);
  let right = zeros(data.cols, width);
  for (let i = 0; i < right.data.length; i++) right.data[i] = random.normal();
  for (let turn = 0; turn < turns; turn++) {
    right = orthonormal(multiply(transposed, orthonormal(multiply(data, right))));
  }
  const image = multiply(data, right);
  const { values, vectors } = symmetricEigen(gramOf(image), width);
  const singular = Float64Array.from(values.subarray(0, kept), (value) => Math.sqrt(Math.max(0, value)));
  const turned = (matrix: Matrix) => rotate(matrix, vectors, kept);
  const left = turned(image);
  for (let r = 0; r < left.rows; r++) {
    const row = rowOf(left, r);
    for (let k = 0; k < kept; k++)
      row[k] = (singular[k] as number) > 0 ? (row[k] as number) / (singular[k] as number) : 0;
  }
  return { values: singular, left, right: turned(right) };
}

function multiply(data: Csr, other: Matrix): Matrix {
  const out = zeros(data.rows, other.cols);
  for (let r = 0; r < data.rows; r++) {
    const row = rowOf(out, r);
    for (let e = data.indptr[r] as number; e < (data.indptr[r + 1] as number); e++) {
      const value = data.values[e] as number;
      const at = (data.indices[e] as number) * other.cols;
      for (let k = 0; k < other.cols; k++)
        row[k] = (row[k] as number) + value * (other.data[at + k] as number);
    }
  }
  return out;
}

/** The same span with orthonormal columns: X E / sqrt(lambda) of the eigenvectors of X^T X; null directions become 0. */
function orthonormal(matrix: Matrix): Matrix {
  const { values, vectors } = symmetricEigen(gramOf(matrix), matrix.cols);
  const out = rotate(matrix, vectors, matrix.cols);
  const least = Math.max(values[0] ?? 0, 0) * 1e-10;
  const scales = values.map((value) => (value > least ? 1 / Math.sqrt(value) : 0));
  for (let r = 0; r < out.rows; r++) {
    const row = rowOf(out, r);
    for (let k = 0; k < out.cols; k++) row[k] = (row[k] as number) * (scales[k] as number);
  }
  return out;
}

function gramOf({ data, rows, cols }: Matrix): Float64Array {
  const gram = new Float64Array(cols * cols);
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < cols; i++) {
      const value = data[r * cols + i] as number;
      if (value === 0) continue;
      for (let j = 0; j < cols; j++)
        gram[i * cols + j] = (gram[i * cols + j] as number) + value * (data[r * cols + j] as number);
    }
  }
  return gram;
}

/** X times the first `count` of the vectors, which lie in rows. */
function rotate(matrix: Matrix, vectors: Float64Array, count: number): Matrix {
  const out = zeros(matrix.rows, count);
  for (let r = 0; r < matrix.rows; r++) {
    const row = rowOf(matrix, r);
    for (let k = 0; k < count; k++) {
      let sum = 0;
      for (let c = 0; c < matrix.cols; c++)
        sum += (row[c] as number) * (vectors[k * matrix.cols + c] as number);
      out.data[r * count + k] = sum;
    }
  }
  return out;
}
