import {
  type LayoutOptions,
  NEGATIVES,
  pullAt,
  pushAt,
  type WeightedEdges,
} from "@/lib/algorithms/kernels/layout-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

/** The layout kernel in plain TypeScript with exact coefficients, the measure that tests hold the kernel against. */
export function layoutTwin(start: Matrix, edges: WeightedEdges, options: LayoutOptions): Float32Array {
  const places = start.data.slice();
  const heaviest = Math.max(...edges.weights);
  const due = Array.from(edges.weights, (weight) => heaviest / weight);
  let state = 1 + createRandom(options.seed).integer(0x7ffffffe);
  const draw = () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return Number((BigInt(state) * BigInt(start.rows)) >> 32n);
  };
  const clip = (x: number) => Math.max(-4, Math.min(4, x));
  const at = (row: number, c: number) => places[row * 2 + c] as number;
  const move = (row: number, c: number, by: number) => {
    places[row * 2 + c] = at(row, c) + by;
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const alpha = 1 - epoch / options.epochs;
    for (let e = 0; e < edges.heads.length; e++) {
      if ((edges.weights[e] as number) * options.epochs < heaviest || (due[e] as number) > epoch + 1)
        continue;
      due[e] = (due[e] as number) + heaviest / (edges.weights[e] as number);
      const ends = [edges.heads[e] as number, edges.tails[e] as number];
      for (const [a = 0, b = 0] of [ends, ends.toReversed()]) {
        const between = (other: number) => {
          const delta = [at(a, 0) - at(other, 0), at(a, 1) - at(other, 1)] as const;
          return { delta, squared: delta[0] ** 2 + delta[1] ** 2 };
        };
        const near = between(b);
        if (near.squared > 0) {
          for (const [c, delta] of near.delta.entries()) {
            const by = clip(pullAt(near.squared) * delta) * alpha;
            move(a, c, by);
            move(b, c, -by);
          }
        }
        for (let i = 0; i < NEGATIVES; i++) {
          const other = draw();
          if (other === a) continue;
          const far = between(other);
          for (const [c, delta] of far.delta.entries())
            move(a, c, far.squared > 0 ? clip(pushAt(far.squared) * delta) * alpha : 4 * alpha);
        }
      }
    }
  }
  return places;
}
