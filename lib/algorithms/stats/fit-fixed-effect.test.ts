import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { fitFixedEffect } from "@/lib/algorithms/stats/fit-fixed-effect";

it("takes out what the product explains", () => {
  const random = createRandom(1);
  const n = 4000;
  const product = Int32Array.from({ length: n }, () => random.integer(20));
  // Bad products are complained about more often: a plain difference of means would exaggerate.
  const marked = Uint8Array.from({ length: n }, (_, i) =>
    random.next() < 0.02 * (product[i] as number) ? 1 : 0,
  );
  const y = Float64Array.from({ length: n }, (_, i) => {
    return 5 - 0.1 * (product[i] as number) - 0.5 * (marked[i] as number) + 0.7 * random.normal();
  });
  const effect = fitFixedEffect(y, marked, [product]);
  expect(effect?.value).toBeCloseTo(-0.5, 1);
  expect(effect?.low).toBeLessThan(-0.5);
  expect(effect?.high).toBeGreaterThan(-0.5);
  const plain = fitFixedEffect(y, marked, [new Int32Array(n)]);
  expect(plain?.value).toBeLessThan(-0.6);
});

it("covers no effect about as often as it says", () => {
  const random = createRandom(2);
  let covered = 0;
  for (let trial = 0; trial < 200; trial++) {
    const y = Float64Array.from({ length: 200 }, () => random.normal());
    const marked = Uint8Array.from({ length: 200 }, () => (random.next() < 0.3 ? 1 : 0));
    const effect = fitFixedEffect(y, marked, [new Int32Array(200)]);
    if (effect && effect.low <= 0 && effect.high >= 0) covered++;
  }
  expect(covered).toBeGreaterThan(178);
});

it("says nothing about a handful", () => {
  expect(fitFixedEffect([1, 2, 3], Uint8Array.of(1, 0, 0), [new Int32Array(3)])).toBeNull();
});
