import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { symmetricEigen } from "@/lib/algorithms/reduce/symmetric-eigen";

/**
 * Topics on a plane, two numbers each: principal coordinates (Gower 1966) of the Jensen-Shannon distances between their
 * words (Sievert, Shirley 2014). What the two axes leave out is often half and more. Cost: topics^2 x words.
 */
export function mapTopics(topicWords: Matrix): Float64Array {
  const n = topicWords.rows;
  const squared = new Float64Array(n * n);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < a; b++)
      squared[a * n + b] = squared[b * n + a] = divergence(rowOf(topicWords, a), rowOf(topicWords, b));
  const means = Float64Array.from({ length: n }, (_, a) => {
    return squared.subarray(a * n, (a + 1) * n).reduce((sum, value) => sum + value, 0) / n;
  });
  const mean = means.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  const centred = squared.map((value, i) => {
    const a = Math.floor(i / n);
    return -0.5 * (value - (means[a] as number) - (means[i % n] as number) + mean);
  });
  const { values, vectors } = symmetricEigen(centred, n);
  const places = new Float64Array(n * 2);
  for (let axis = 0; axis < Math.min(2, n); axis++) {
    const scale = Math.sqrt(Math.max(0, values[axis] as number));
    for (let a = 0; a < n; a++) places[a * 2 + axis] = scale * (vectors[axis * n + a] as number);
  }
  return places;
}

/** Jensen-Shannon divergence in nats, 0 to ln 2: the square of the distance. */
function divergence(p: Float32Array, q: Float32Array): number {
  let sum = 0;
  for (let v = 0; v < p.length; v++) {
    const a = p[v] as number;
    const b = q[v] as number;
    const middle = (a + b) / 2;
    if (a > 0) sum += (a * Math.log(a / middle)) / 2;
    if (b > 0) sum += (b * Math.log(b / middle)) / 2;
  }
  return Math.max(0, sum);
}
