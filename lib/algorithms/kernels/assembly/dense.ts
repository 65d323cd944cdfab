// Dense products. Rows of `dims` floats, dims a multiple of 4, zero-filled.

// @ts-ignore: decorator
@inline
export function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/**
 * out (dims x dims, f32) += upper part (columns >= row - row % 4) of the sum over rows [from, to) of x x^T; four
 * rows of the result at a time are held against four rows of data, to load and store each result once in four.
 */
export function gram(from: i32, to: i32, part: i32, x: usize, dims: i32, out: usize): void {
  const stride = <usize>dims << 2;
  const target = out + <usize>part * stride * <usize>dims;
  let r = from;
  for (; r + 4 <= to; r += 4) {
    const p0 = x + <usize>r * stride, p1 = p0 + stride, p2 = p1 + stride, p3 = p2 + stride;
    for (let i: usize = 0; i < stride; i += 8) {
      const a0 = v128.load32_splat(p0 + i), a1 = v128.load32_splat(p1 + i);
      const a2 = v128.load32_splat(p2 + i), a3 = v128.load32_splat(p3 + i);
      const b0 = v128.load32_splat(p0 + i, 4), b1 = v128.load32_splat(p1 + i, 4);
      const b2 = v128.load32_splat(p2 + i, 4), b3 = v128.load32_splat(p3 + i, 4);
      const t = target + <usize>dims * i;
      const u = t + stride;
      for (let j: usize = i & ~15; j < stride; j += 16) {
        const v0 = v128.load(p0 + j), v1 = v128.load(p1 + j), v2 = v128.load(p2 + j), v3 = v128.load(p3 + j);
        const s = f32x4.add(f32x4.add(f32x4.mul(a0, v0), f32x4.mul(a1, v1)), f32x4.add(f32x4.mul(a2, v2), f32x4.mul(a3, v3)));
        const w = f32x4.add(f32x4.add(f32x4.mul(b0, v0), f32x4.mul(b1, v1)), f32x4.add(f32x4.mul(b2, v2), f32x4.mul(b3, v3)));
        v128.store(t + j, f32x4.add(v128.load(t + j), s));
        v128.store(u + j, f32x4.add(v128.load(u + j), w));
      }
    }
  }
  for (; r < to; r++) {
    const p0 = x + <usize>r * stride;
    for (let i: usize = 0; i < stride; i += 4) {
      const a0 = v128.load32_splat(p0 + i);
      const t = target + <usize>dims * i;
      for (let j: usize = i & ~15; j < stride; j += 16) {
        v128.store(t + j, f32x4.add(v128.load(t + j), f32x4.mul(a0, v128.load(p0 + j))));
      }
    }
  }
}

/**
 * out[r * columns + c] = x_r . y_c for r in [from, to). y in blocks of four rows (see kmeans.ts), columns a multiple
 * of 4; x padded to a multiple of four rows.
 */
export function products(from: i32, to: i32, part: i32, x: usize, dims: i32, y: usize, columns: i32, out: usize): void {
  const stride = <usize>dims << 2;
  const width = <usize>columns << 2;
  for (let r = from; r < to; r += 4) {
    const x0 = x + <usize>r * stride, x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride;
    let t = out + <usize>r * width;
    let c = y;
    for (let b = 0; b < columns; b += 4) {
      let a0 = f32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
      for (let j: usize = 0; j < stride; j += 4) {
        const u = v128.load(c + (j << 2));
        a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(x0 + j), u));
        a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(x1 + j), u));
        a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(x2 + j), u));
        a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(x3 + j), u));
      }
      v128.store(t, a0);
      v128.store(t + width, a1);
      v128.store(t + (width << 1), a2);
      v128.store(t + (width << 1) + width, a3);
      t += 16;
      c += stride << 2;
    }
  }
}
