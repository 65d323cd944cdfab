// Dot products of one vector with many rows of bytes. Rows of `dims` signed bytes, dims a multiple of 16.

/** out[r] = x_r . q for r in [from, to); q has dims 16-bit numbers. */
export function scan(from: i32, to: i32, part: i32, x: usize, dims: i32, q: usize, out: usize): void {
  for (let r = from; r < to; r++) {
    const row = x + <usize>r * <usize>dims;
    let low = i32x4.splat(0), high = low;
    for (let j: usize = 0; j < <usize>dims; j += 16) {
      const bytes = v128.load(row + j);
      low = i32x4.add(low, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(bytes), v128.load(q + (j << 1))));
      high = i32x4.add(high, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(bytes), v128.load(q + (j << 1), 16)));
    }
    const sum = i32x4.add(low, high);
    store<i32>(out + (<usize>r << 2), i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1)
      + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3));
  }
}
