// Non-negative matrix factorisation of a sparse matrix by coordinate descent over the rows of one side, the other
// side held fixed (HALS: Cichocki, Phan 2009; with the Gram matrix, Gillis, Glineur 2012). Rows of `dims` floats.
import { gram, total } from "./dense";
export { gram };
export { foldGram } from "./als";

/**
 * Rows [from, to) of x: `turns` passes of x_k = max(0, x_k + (v . y_k - x . G_k) / G_kk). losses[part] becomes
 * x G x - 2 x . (v Y) over the rows: the squared error but for the square of the data. scratch: dims floats a part.
 */
export function solve(from: i32, to: i32, part: i32, x: usize, y: usize, dims: i32, indptr: usize, indices: usize,
  values: usize, g: usize, turns: i32, scratch: usize, losses: usize): void {
  const stride = <usize>dims << 2;
  const b = scratch + <usize>part * stride;
  let loss: f64 = 0;
  for (let row = from; row < to; row++) {
    const begin = load<i32>(indptr + (<usize>row << 2));
    const end = load<i32>(indptr + (<usize>row << 2), 4);
    const xr = x + <usize>row * stride;
    memory.fill(b, 0, stride);
    for (let e = begin; e < end; e++) {
      const at = <usize>e << 2;
      const other = y + <usize>load<i32>(indices + at) * stride;
      const value = v128.load32_splat(values + at);
      for (let j: usize = 0; j < stride; j += 16) {
        v128.store(b + j, f32x4.add(v128.load(b + j), f32x4.mul(value, v128.load(other + j))));
      }
    }
    for (let turn = 0; turn < turns; turn++) {
      let gk = g;
      for (let k: usize = 0; k < stride; k += 4) {
        const weight = load<f32>(gk + k);
        if (weight > 0) {
          const now = load<f32>(xr + k);
          store<f32>(xr + k, max<f32>(0, now + (load<f32>(b + k) - dot(gk, xr, stride)) / weight));
        }
        gk += stride;
      }
    }
    let gk = g;
    for (let k: usize = 0; k < stride; k += 4) {
      loss += <f64>load<f32>(xr + k) * (<f64>dot(gk, xr, stride) - 2 * <f64>load<f32>(b + k));
      gk += stride;
    }
  }
  store<f64>(losses + (<usize>part << 3), loss);
}

// @ts-ignore: decorator
@inline
function dot(a: usize, b: usize, stride: usize): f32 {
  let s = f32x4.splat(0);
  for (let j: usize = 0; j < stride; j += 16) s = f32x4.add(s, f32x4.mul(v128.load(a + j), v128.load(b + j)));
  return total(s);
}
