import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { applyPlaneFit, procrustes } from "@/lib/algorithms/reduce/procrustes";

const random = createRandom(1);
const from = { data: Float32Array.from({ length: 80 }, () => random.normal()), rows: 40, cols: 2 };

describe("procrustes", () => {
  for (const mirror of [false, true]) {
    it(`finds a turn, a size and a shift${mirror ? " behind a mirror" : ""}`, () => {
      const [c, s] = [Math.cos(2), Math.sin(2)];
      const turn = mirror ? ([c, s, s, -c] as const) : ([c, -s, s, c] as const);
      const to = applyPlaneFit({ turn, scale: 3, shift: [5, -7] }, from);
      const back = applyPlaneFit(procrustes(from, to), from);
      for (let i = 0; i < 80; i++) expect(back.data[i]).toBeCloseTo(to.data[i] ?? 0, 4);
    });
  }

  it("leaves less behind than any other turn when places are disturbed", () => {
    const to = { ...from, data: from.data.map((value) => 2 * value + 0.5 * random.normal()) };
    const left = (angle: number) => {
      const fit = procrustes(from, to);
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const [p, q, r, t] = fit.turn;
      const turn = [c * p - s * r, c * q - s * t, s * p + c * r, s * q + c * t] as const;
      const got = applyPlaneFit({ ...fit, turn }, from);
      return got.data.reduce((sum, value, i) => sum + (value - (to.data[i] ?? 0)) ** 2, 0);
    };
    for (const angle of [-0.3, -0.05, 0.05, 0.3]) expect(left(0)).toBeLessThan(left(angle));
  });

  it("shifts a single place", () => {
    const one = { data: Float32Array.of(1, 2), rows: 1, cols: 2 };
    const there = { data: Float32Array.of(-4, 9), rows: 1, cols: 2 };
    expect([...applyPlaneFit(procrustes(one, there), one).data]).toEqual([-4, 9]);
  });
});
