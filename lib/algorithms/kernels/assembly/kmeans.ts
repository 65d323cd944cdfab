// Nearest centroid of each row and the sums that the next centroids are made of.
// Layouts: rows of `dims` floats (a multiple of 4, zero-filled; rows padded to a multiple of 4);
// centroids in blocks of four, block b holding dims x 4 floats, so that one vector is one dimension of four
// centroids and no horizontal sums are needed. norms: |c|^2, +huge for padding.

// @ts-ignore: decorator
@inline
function keep(best: v128, score: v128, take: v128): v128 {
  return v128.bitselect(score, best, take);
}

// @ts-ignore: decorator
@inline
function finish(best: v128, which: v128, row: i32, limit: i32, x: usize, dims: i32, labels: usize,
  distances: usize, xnorms: usize, sums: usize, counts: usize): f64 {
  if (row >= limit) return 0;
  let value = f32x4.extract_lane(best, 0);
  let label = i32x4.extract_lane(which, 0);
  // Equal scores go to the lower centroid, as in a plain loop over all.
  const v1 = f32x4.extract_lane(best, 1), l1 = i32x4.extract_lane(which, 1);
  if (v1 < value || (v1 == value && l1 < label)) { value = v1; label = l1; }
  const v2 = f32x4.extract_lane(best, 2), l2 = i32x4.extract_lane(which, 2);
  if (v2 < value || (v2 == value && l2 < label)) { value = v2; label = l2; }
  const v3 = f32x4.extract_lane(best, 3), l3 = i32x4.extract_lane(which, 3);
  if (v3 < value || (v3 == value && l3 < label)) { value = v3; label = l3; }
  const distance = max<f32>(0, value + load<f32>(xnorms + (<usize>row << 2)));
  store<i32>(labels + (<usize>row << 2), label);
  store<f32>(distances + (<usize>row << 2), distance);
  const count = counts + (<usize>label << 2);
  store<i32>(count, load<i32>(count) + 1);
  let source = x + <usize>row * <usize>dims * 4;
  let target = sums + <usize>label * <usize>dims * 8;
  for (let j = 0; j < dims; j += 4) {
    const v = v128.load(source);
    v128.store(target, f64x2.add(v128.load(target), f64x2.promote_low_f32x4(v)));
    v128.store(target, f64x2.add(v128.load(target, 16), f64x2.promote_low_f32x4(v128.shuffle<i64>(v, v, 1, 0))), 16);
    source += 16;
    target += 32;
  }
  return <f64>distance;
}

/** Rows [from, to) of `rows`; part p writes its own sums (f64), counts and loss, to be added up in order. */
export function assign(from: i32, to: i32, part: i32, x: usize, rows: i32, dims: i32, k: i32, centroids: usize,
  norms: usize, labels: usize, distances: usize, xnorms: usize, sums: usize, counts: usize, losses: usize): void {
  const blocks = (k + 3) >> 2;
  const stride = <usize>dims << 2;
  const mySums = sums + <usize>part * <usize>k * <usize>dims * 8;
  const myCounts = counts + <usize>part * <usize>k * 4;
  memory.fill(mySums, 0, <usize>k * <usize>dims * 8);
  memory.fill(myCounts, 0, <usize>k * 4);
  const minusTwo = f32x4.splat(-2);
  const four = i32x4.splat(4);
  let loss: f64 = 0;
  for (let r = from; r < to; r += 4) {
    const x0 = x + <usize>r * stride;
    const x1 = x0 + stride;
    const x2 = x1 + stride;
    const x3 = x2 + stride;
    let m0 = f32x4.splat(f32.MAX_VALUE), m1 = m0, m2 = m0, m3 = m0;
    let w0 = i32x4.splat(0), w1 = w0, w2 = w0, w3 = w0;
    let lane = i32x4(0, 1, 2, 3);
    let c = centroids;
    let b = 0;
    for (; b + 1 < blocks; b += 2) {
      let a0 = f32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      const d = c + (stride << 2);
      for (let j: usize = 0; j < stride; j += 4) {
        const u = v128.load(c + (j << 2));
        const v = v128.load(d + (j << 2));
        const s0 = v128.load32_splat(x0 + j);
        const s1 = v128.load32_splat(x1 + j);
        const s2 = v128.load32_splat(x2 + j);
        const s3 = v128.load32_splat(x3 + j);
        a0 = f32x4.add(a0, f32x4.mul(s0, u));
        b0 = f32x4.add(b0, f32x4.mul(s0, v));
        a1 = f32x4.add(a1, f32x4.mul(s1, u));
        b1 = f32x4.add(b1, f32x4.mul(s1, v));
        a2 = f32x4.add(a2, f32x4.mul(s2, u));
        b2 = f32x4.add(b2, f32x4.mul(s2, v));
        a3 = f32x4.add(a3, f32x4.mul(s3, u));
        b3 = f32x4.add(b3, f32x4.mul(s3, v));
      }
      const n = v128.load(norms + (<usize>b << 4));
      const m = v128.load(norms + (<usize>b << 4), 16);
      const next = i32x4.add(lane, four);
      let s = f32x4.add(n, f32x4.mul(a0, minusTwo)), t = f32x4.lt(s, m0);
      m0 = keep(m0, s, t); w0 = keep(w0, lane, t);
      s = f32x4.add(n, f32x4.mul(a1, minusTwo)); t = f32x4.lt(s, m1);
      m1 = keep(m1, s, t); w1 = keep(w1, lane, t);
      s = f32x4.add(n, f32x4.mul(a2, minusTwo)); t = f32x4.lt(s, m2);
      m2 = keep(m2, s, t); w2 = keep(w2, lane, t);
      s = f32x4.add(n, f32x4.mul(a3, minusTwo)); t = f32x4.lt(s, m3);
      m3 = keep(m3, s, t); w3 = keep(w3, lane, t);
      s = f32x4.add(m, f32x4.mul(b0, minusTwo)); t = f32x4.lt(s, m0);
      m0 = keep(m0, s, t); w0 = keep(w0, next, t);
      s = f32x4.add(m, f32x4.mul(b1, minusTwo)); t = f32x4.lt(s, m1);
      m1 = keep(m1, s, t); w1 = keep(w1, next, t);
      s = f32x4.add(m, f32x4.mul(b2, minusTwo)); t = f32x4.lt(s, m2);
      m2 = keep(m2, s, t); w2 = keep(w2, next, t);
      s = f32x4.add(m, f32x4.mul(b3, minusTwo)); t = f32x4.lt(s, m3);
      m3 = keep(m3, s, t); w3 = keep(w3, next, t);
      lane = i32x4.add(next, four);
      c = d + (stride << 2);
    }
    if (b < blocks) {
      let a0 = f32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
      for (let j: usize = 0; j < stride; j += 4) {
        const u = v128.load(c + (j << 2));
        a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(x0 + j), u));
        a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(x1 + j), u));
        a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(x2 + j), u));
        a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(x3 + j), u));
      }
      const n = v128.load(norms + (<usize>b << 4));
      let s = f32x4.add(n, f32x4.mul(a0, minusTwo)), t = f32x4.lt(s, m0);
      m0 = keep(m0, s, t); w0 = keep(w0, lane, t);
      s = f32x4.add(n, f32x4.mul(a1, minusTwo)); t = f32x4.lt(s, m1);
      m1 = keep(m1, s, t); w1 = keep(w1, lane, t);
      s = f32x4.add(n, f32x4.mul(a2, minusTwo)); t = f32x4.lt(s, m2);
      m2 = keep(m2, s, t); w2 = keep(w2, lane, t);
      s = f32x4.add(n, f32x4.mul(a3, minusTwo)); t = f32x4.lt(s, m3);
      m3 = keep(m3, s, t); w3 = keep(w3, lane, t);
    }
    loss += finish(m0, w0, r, rows, x, dims, labels, distances, xnorms, mySums, myCounts);
    loss += finish(m1, w1, r + 1, rows, x, dims, labels, distances, xnorms, mySums, myCounts);
    loss += finish(m2, w2, r + 2, rows, x, dims, labels, distances, xnorms, mySums, myCounts);
    loss += finish(m3, w3, r + 3, rows, x, dims, labels, distances, xnorms, mySums, myCounts);
  }
  store<f64>(losses + (<usize>part << 3), loss);
}
