type Numbers = Float32Array | Float64Array;

/** Dot product of two vectors of one length; the cosine of unit vectors. Cost: linear. */
export function dot(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
