import { expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { createRandom } from "@/lib/algorithms/random";
import { chooseClickModel, clickChances } from "@/lib/algorithms/recommend/choose-click-model";

/** Two kinds of visitor, two of thing: only the pair decides, which no weight of a single feature can tell. */
function made(rows: number) {
  const random = createRandom(5);
  const kinds = Array.from({ length: rows }, () => [random.integer(2), random.integer(2)] as const);
  const features = csrFromTriples(
    rows,
    4,
    kinds.flatMap((_, r) => [r, r]),
    kinds.flatMap(([visitor, thing]) => [visitor, 2 + thing]),
    new Float32Array(2 * rows).fill(1),
  );
  const chances = kinds.map(([visitor, thing]) => (visitor === thing ? 0.3 : 0.05));
  return { features, chances, clicked: Uint8Array.from(chances, (p) => (random.next() < p ? 1 : 0)) };
}

it("learns what only pairs of features tell, and says true probabilities", () => {
  const { features, clicked, chances } = made(6000);
  const { model, chosen, trials } = chooseClickModel(
    { features, clicked },
    { seed: 1, alone: new Uint8Array(4) },
  );
  const said = clickChances(model, features);
  expect(chosen.factors).toBeGreaterThan(0);
  expect(trials.length).toBe(6);
  const gap = said.reduce((sum, p, r) => sum + Math.abs(p - (chances[r] ?? 0)), 0) / said.length;
  expect(gap).toBeLessThan(0.03);
  const clicks = clicked.reduce((sum, one) => sum + one, 0);
  expect(said.reduce((sum, p) => sum + p, 0)).toBeCloseTo(clicks, 0);
});
