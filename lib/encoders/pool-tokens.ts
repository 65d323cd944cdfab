/**
 * Writes the mean of the tokens' vectors, scaled to length one, into `out`.
 * `hidden` holds the real tokens only, one after the other, `out.length` numbers each.
 */
export function poolTokens(hidden: Float32Array, out: Float32Array): void {
  const size = out.length;
  out.fill(0);
  for (let start = 0; start < hidden.length; start += size) {
    for (let c = 0; c < size; c++) out[c] = (out[c] as number) + (hidden[start + c] as number);
  }
  let square = 0;
  for (let c = 0; c < size; c++) square += (out[c] as number) ** 2;
  // The mean's divisor cancels out against the scaling.
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let c = 0; c < size; c++) out[c] = (out[c] as number) * scale;
}
