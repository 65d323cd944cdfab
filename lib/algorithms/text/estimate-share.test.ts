import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { estimateShare } from "@/lib/algorithms/text/estimate-share";

/** Places of `n` texts, of which `share` are good, around `middle`. */
function places(n: number, share: number, middle: number): Float64Array {
  const random = createRandom(5);
  return Float64Array.from({ length: n }, (_, i) =>
    i < share * n ? middle + 0.065 + 0.058 * random.normal() : middle - 0.065 + 0.05 * random.normal(),
  );
}

it.each([
  [0.5, -0.02],
  [0.5, 0.02],
  [0.1, -0.01],
  [0.9, 0],
])("finds a share of %f around %f", (share, middle) => {
  const found = estimateShare(places(3000, share, middle), -0.02);
  expect(Math.abs(found.share - share)).toBeLessThan(0.1);
  expect(Math.abs(found.middle - middle)).toBeLessThan(0.015);
});

it("keeps to what is expected where there is nothing to see", () => {
  expect(estimateShare([], -0.02)).toEqual({ share: 0.5, middle: expect.closeTo(-0.008, 6) });
});
