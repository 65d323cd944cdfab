// Half-steps of implicit ALS: Hu, Koren, Volinsky 2008, each row solved by a few steps of conjugate gradients from
// its last value (Takacs, Pilaszy, Tikk 2011). Factors are rows of `dims` floats, dims a multiple of 4.
import { gram, total } from "./dense";
export { gram };

/** Mirrors the upper part of a square matrix into the lower and adds up `parts` of them into the first. */
export function foldGram(out: usize, dims: i32, parts: i32): void {
  const stride = <usize>dims << 2;
  const size = stride * <usize>dims;
  for (let p = 1; p < parts; p++) {
    const other = out + <usize>p * size;
    for (let i: usize = 0; i < size; i += 16) v128.store(out + i, f32x4.add(v128.load(out + i), v128.load(other + i)));
  }
  for (let i = 0; i < dims; i++) {
    for (let j = 0; j < i; j++) {
      store<f32>(out + <usize>i * stride + (<usize>j << 2), load<f32>(out + <usize>j * stride + (<usize>i << 2)));
    }
  }
}

// @ts-ignore: decorator
@inline
function dot(a: usize, b: usize, stride: usize): f32 {
  let s = f32x4.splat(0);
  for (let j: usize = 0; j < stride; j += 16) s = f32x4.add(s, f32x4.mul(v128.load(a + j), v128.load(b + j)));
  return total(s);
}

/** out = (G + reg I) v */
// @ts-ignore: decorator
@inline
function square(g: usize, v: usize, out: usize, stride: usize, reg: f32): void {
  const rs = f32x4.splat(reg);
  for (let j: usize = 0; j < stride; j += 16) v128.store(out + j, f32x4.mul(rs, v128.load(v + j)));
  let row = g;
  // G is symmetric: its rows times the entries of v, four at a time, need no horizontal sums.
  for (let i: usize = 0; i < stride; i += 16) {
    const a0 = v128.load32_splat(v + i), a1 = v128.load32_splat(v + i, 4);
    const a2 = v128.load32_splat(v + i, 8), a3 = v128.load32_splat(v + i, 12);
    const g1 = row + stride, g2 = g1 + stride, g3 = g2 + stride;
    for (let j: usize = 0; j < stride; j += 16) {
      const s = f32x4.add(f32x4.mul(a0, v128.load(row + j)), f32x4.mul(a1, v128.load(g1 + j)));
      const t = f32x4.add(f32x4.mul(a2, v128.load(g2 + j)), f32x4.mul(a3, v128.load(g3 + j)));
      v128.store(out + j, f32x4.add(v128.load(out + j), f32x4.add(s, t)));
    }
    row = g3 + stride;
  }
}

/**
 * out += sum over the entries of the row of (offset * [v > 0] v + sign (|v| - 1) (y . x)) y. With offset 1 and sign
 * -1 this is b - sum (c - 1) y y^T x; with 0 and 1 the matrix product. Four entries at a time.
 */
// @ts-ignore: decorator
@inline
function entries(begin: i32, end: i32, indices: usize, values: usize, y: usize, x: usize, out: usize, stride: usize,
  offset: f32, sign: f32): void {
  let e = begin;
  for (; e + 4 <= end; e += 4) {
    const at = <usize>e << 2;
    const y0 = y + <usize>load<i32>(indices + at) * stride;
    const y1 = y + <usize>load<i32>(indices + at, 4) * stride;
    const y2 = y + <usize>load<i32>(indices + at, 8) * stride;
    const y3 = y + <usize>load<i32>(indices + at, 12) * stride;
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
    for (let j: usize = 0; j < stride; j += 16) {
      const v = v128.load(x + j);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(y0 + j), v));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(y1 + j), v));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(y2 + j), v));
      s3 = f32x4.add(s3, f32x4.mul(v128.load(y3 + j), v));
    }
    const c = v128.load(values + at);
    const one = f32x4.splat(1);
    const sums = f32x4(total(s0), total(s1), total(s2), total(s3));
    const k = f32x4.add(
      f32x4.mul(f32x4.splat(offset), f32x4.max(c, f32x4.splat(0))),
      f32x4.mul(f32x4.mul(f32x4.splat(sign), f32x4.sub(f32x4.abs(c), one)), sums),
    );
    const k0 = v128.shuffle<i32>(k, k, 0, 0, 0, 0), k1 = v128.shuffle<i32>(k, k, 1, 1, 1, 1);
    const k2 = v128.shuffle<i32>(k, k, 2, 2, 2, 2), k3 = v128.shuffle<i32>(k, k, 3, 3, 3, 3);
    for (let j: usize = 0; j < stride; j += 16) {
      const s = f32x4.add(f32x4.mul(k0, v128.load(y0 + j)), f32x4.mul(k1, v128.load(y1 + j)));
      const t = f32x4.add(f32x4.mul(k2, v128.load(y2 + j)), f32x4.mul(k3, v128.load(y3 + j)));
      v128.store(out + j, f32x4.add(v128.load(out + j), f32x4.add(s, t)));
    }
  }
  for (; e < end; e++) {
    const at = <usize>e << 2;
    const y0 = y + <usize>load<i32>(indices + at) * stride;
    const c = load<f32>(values + at);
    const k = f32x4.splat(offset * max<f32>(c, 0) + sign * (abs<f32>(c) - 1) * dot(y0, x, stride));
    for (let j: usize = 0; j < stride; j += 16) {
      v128.store(out + j, f32x4.add(v128.load(out + j), f32x4.mul(k, v128.load(y0 + j))));
    }
  }
}

/**
 * Rows [from, to) of x; scratch has 3 * dims floats a part. The ridge draws each row to its row of `prior`, which a row
 * without entries becomes; to nought where the address is 0.
 */
export function solve(from: i32, to: i32, part: i32, x: usize, y: usize, dims: i32, indptr: usize, indices: usize,
  values: usize, g: usize, regularisation: usize, steps: i32, scratch: usize, prior: usize): void {
  const stride = <usize>dims << 2;
  const r = scratch + <usize>part * stride * 3;
  const p = r + stride;
  const q = p + stride;
  for (let row = from; row < to; row++) {
    const begin = load<i32>(indptr + (<usize>row << 2));
    const end = load<i32>(indptr + (<usize>row << 2), 4);
    const xr = x + <usize>row * stride;
    const own = prior + <usize>row * stride;
    if (begin == end) {
      if (prior) memory.copy(xr, own, stride);
      else memory.fill(xr, 0, stride);
      continue;
    }
    const reg = load<f32>(regularisation + (<usize>row << 2));
    square(g, xr, r, stride, reg);
    for (let j: usize = 0; j < stride; j += 16) v128.store(r + j, f32x4.neg(v128.load(r + j)));
    entries(begin, end, indices, values, y, xr, r, stride, 1, -1);
    if (prior) {
      const rs = f32x4.splat(reg);
      for (let j: usize = 0; j < stride; j += 16) {
        v128.store(r + j, f32x4.add(v128.load(r + j), f32x4.mul(rs, v128.load(own + j))));
      }
    }
    memory.copy(p, r, stride);
    let before = dot(r, r, stride);
    for (let s = 0; s < steps && before > 1e-20; s++) {
      square(g, p, q, stride, reg);
      entries(begin, end, indices, values, y, p, q, stride, 0, 1);
      const alpha = f32x4.splat(before / dot(p, q, stride));
      for (let j: usize = 0; j < stride; j += 16) {
        v128.store(xr + j, f32x4.add(v128.load(xr + j), f32x4.mul(alpha, v128.load(p + j))));
        v128.store(r + j, f32x4.sub(v128.load(r + j), f32x4.mul(alpha, v128.load(q + j))));
      }
      const after = dot(r, r, stride);
      const beta = f32x4.splat(after / before);
      for (let j: usize = 0; j < stride; j += 16) {
        v128.store(p + j, f32x4.add(v128.load(r + j), f32x4.mul(beta, v128.load(p + j))));
      }
      before = after;
    }
  }
}

/** losses[part] = sum over rows [from, to) of x^T G x + sum over entries of |v| (p - s)^2 - s^2, s = x . y. */
export function loss(from: i32, to: i32, part: i32, x: usize, y: usize, dims: i32, indptr: usize, indices: usize,
  values: usize, g: usize, scratch: usize, losses: usize): void {
  const stride = <usize>dims << 2;
  const q = scratch + <usize>part * stride * 3;
  let sum: f64 = 0;
  for (let row = from; row < to; row++) {
    const xr = x + <usize>row * stride;
    square(g, xr, q, stride, 0);
    sum += <f64>dot(q, xr, stride);
    const end = load<i32>(indptr + (<usize>row << 2), 4);
    for (let e = load<i32>(indptr + (<usize>row << 2)); e < end; e++) {
      const at = <usize>e << 2;
      const c = load<f32>(values + at);
      const s = <f64>dot(y + <usize>load<i32>(indices + at) * stride, xr, stride);
      const gap = (c > 0 ? 1.0 : 0.0) - s;
      sum += <f64>abs<f32>(c) * gap * gap - s * s;
    }
  }
  store<f64>(losses + (<usize>part << 3), sum);
}
