/** Adds up tokens' vectors into `out`. `hidden` holds the tokens one after the other, `out.length` numbers each. */
export function addTokens(hidden: Float32Array, out: Float32Array): void {
  const size = out.length;
  for (let start = 0; start < hidden.length; start += size) {
    for (let c = 0; c < size; c++) out[c] = (out[c] as number) + (hidden[start + c] as number);
  }
}

/** Scales a vector to length one, in place: a mean's divisor cancels out against it. Zeros stay zeros. */
export function scaleToUnit(out: Float32Array): void {
  let square = 0;
  for (let c = 0; c < out.length; c++) square += (out[c] as number) ** 2;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let c = 0; c < out.length; c++) out[c] = (out[c] as number) * scale;
}
