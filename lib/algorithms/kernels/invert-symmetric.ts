const BLOCK = 64;

/**
 * Inverts a symmetric positive definite matrix in place by block sweeps (Lange, Numerical Analysis for
 * Statisticians, 7.4, in blocks): each block of pivots is inverted and its outer product taken off the rest, so the
 * whole is one kind of inner loop over two narrow panels that stay in cache. Only the lower triangle of `a` (n x n,
 * row-major) is read; both are written. Throws RangeError where a pivot is not positive.
 * Cost: n^3 multiplications and additions together; memory 2 n BLOCK floats beside the matrix.
 */
export function invertSymmetric(a: Float64Array, n: number): void {
  const panel = new Float64Array(n * BLOCK);
  const swept = new Float64Array(n * BLOCK);
  for (let from = 0; from < n; from += BLOCK) {
    const width = Math.min(BLOCK, n - from);
    packPanel(a, n, from, width, panel);
    const pivot = invertPivot(panel, from, width);
    multiplyPanel(panel, pivot, swept, n, width);
    subtractOuter(a, n, panel, swept, width);
    storePanel(a, n, from, width, swept, pivot);
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const value = -(a[i * n + j] as number);
      a[i * n + j] = value;
      a[j * n + i] = value;
    }
  }
}

/** panel[i][t] = a(i, from + t), read from the lower triangle. */
function packPanel(a: Float64Array, n: number, from: number, width: number, panel: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let t = 0; t < width; t++) {
      const c = from + t;
      panel[i * width + t] = (i >= c ? a[i * n + c] : a[c * n + i]) as number;
    }
  }
}

/** The inverse of the pivot block by scalar sweeps. */
function invertPivot(panel: Float64Array, from: number, width: number): Float64Array {
  const d = panel.slice(from * width, (from + width) * width);
  for (let k = 0; k < width; k++) {
    const pivot = d[k * width + k] as number;
    if (!(pivot > 0)) throw new RangeError("The matrix is not positive definite");
    for (let i = 0; i < width; i++) {
      if (i === k) continue;
      const factor = (d[i * width + k] as number) / pivot;
      for (let j = 0; j < width; j++) {
        if (j !== k) d[i * width + j] = (d[i * width + j] as number) - factor * (d[k * width + j] as number);
      }
    }
    for (let i = 0; i < width; i++) {
      if (i === k) continue;
      d[i * width + k] = (d[i * width + k] as number) / pivot;
      d[k * width + i] = (d[k * width + i] as number) / pivot;
    }
    d[k * width + k] = -1 / pivot;
  }
  for (let at = 0; at < d.length; at++) d[at] = -(d[at] as number);
  return d;
}

/** swept = panel x pivot (both symmetric in the pivot). */
function multiplyPanel(
  panel: Float64Array,
  pivot: Float64Array,
  swept: Float64Array,
  n: number,
  width: number,
): void {
  swept.fill(0, 0, n * width);
  for (let i = 0; i < n; i++) {
    for (let t = 0; t < width; t++) {
      const factor = panel[i * width + t] as number;
      if (factor === 0) continue;
      for (let j = 0; j < width; j++) {
        swept[i * width + j] = (swept[i * width + j] as number) + factor * (pivot[t * width + j] as number);
      }
    }
  }
}

/** a(i, j) -= swept_i . panel_j over the lower triangle, in tiles of 3 x 3 whose nine sums stay in registers. */
function subtractOuter(
  a: Float64Array,
  n: number,
  panel: Float64Array,
  swept: Float64Array,
  width: number,
): void {
  const whole = n - (n % 3);
  for (let i = 0; i < whole; i += 3) {
    for (let j = 0; j <= i; j += 3) subtractTile(a, n, panel, swept, width, i, j);
  }
  for (let i = whole; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let t = 0; t < width; t++)
        sum += (swept[i * width + t] as number) * (panel[j * width + t] as number);
      a[i * n + j] = (a[i * n + j] as number) - sum;
    }
  }
}

/** One tile; on the diagonal it also writes above it, where nothing is read. */
function subtractTile(
  a: Float64Array,
  n: number,
  panel: Float64Array,
  swept: Float64Array,
  width: number,
  i: number,
  j: number,
): void {
  let [s00, s01, s02, s10, s11, s12, s20, s21, s22] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const x = i * width;
  const y = j * width;
  for (let t = 0; t < width; t++) {
    const x0 = swept[x + t] as number;
    const x1 = swept[x + width + t] as number;
    const x2 = swept[x + 2 * width + t] as number;
    const y0 = panel[y + t] as number;
    const y1 = panel[y + width + t] as number;
    const y2 = panel[y + 2 * width + t] as number;
    s00 += x0 * y0;
    s01 += x0 * y1;
    s02 += x0 * y2;
    s10 += x1 * y0;
    s11 += x1 * y1;
    s12 += x1 * y2;
    s20 += x2 * y0;
    s21 += x2 * y1;
    s22 += x2 * y2;
  }
  const r = i * n + j;
  a[r] = (a[r] as number) - s00;
  a[r + 1] = (a[r + 1] as number) - s01;
  a[r + 2] = (a[r + 2] as number) - s02;
  a[r + n] = (a[r + n] as number) - s10;
  a[r + n + 1] = (a[r + n + 1] as number) - s11;
  a[r + n + 2] = (a[r + n + 2] as number) - s12;
  a[r + 2 * n] = (a[r + 2 * n] as number) - s20;
  a[r + 2 * n + 1] = (a[r + 2 * n + 1] as number) - s21;
  a[r + 2 * n + 2] = (a[r + 2 * n + 2] as number) - s22;
}

/** Rows and columns of the pivot block take their swept values: the panel outside, minus the inverse inside. */
function storePanel(
  a: Float64Array,
  n: number,
  from: number,
  width: number,
  swept: Float64Array,
  pivot: Float64Array,
): void {
  for (let i = 0; i < n; i++) {
    const inside = i >= from && i < from + width;
    for (let t = 0; t < width; t++) {
      const c = from + t;
      const value = inside ? -(pivot[(i - from) * width + t] as number) : (swept[i * width + t] as number);
      if (i >= c) a[i * n + c] = value;
      else a[c * n + i] = value;
    }
  }
}
