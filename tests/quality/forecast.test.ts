import { expect, it } from "vitest";
import { scoreForecasts } from "@/lib/algorithms/forecast/score-forecasts";
import { createRandom } from "@/lib/algorithms/random";

const ITEMS = 60;
const WEEKS = 70;

/** Weekly demand whose level drifts and whose weeks are counts around it. */
function madeShop(seed: number): Float64Array[] {
  const random = createRandom(seed);
  return Array.from({ length: ITEMS }, () => {
    let level = 5 + 40 * random.next();
    return Float64Array.from({ length: WEEKS }, () => {
      level = Math.max(1, level * Math.exp(0.05 * random.normal()));
      return Math.max(0, Math.round(level + Math.sqrt(level) * 1.5 * random.normal()));
    });
  });
}

it("beats seasonal naive on made shops, with intervals that cover what they say", { timeout: 60_000 }, () => {
  for (const seed of [1, 2]) {
    const panel = { series: madeShop(seed), season: 4, year: 52 };
    const { models, coverage } = scoreForecasts(panel, [58, 62, 66], { horizon: 4, seed: 42 });
    const combined = models.find(({ model }) => model === "combined");
    const naive = models.find(({ model }) => model === "seasonalNaive");
    expect(combined?.mase).toBeLessThan(0.9 * (naive?.mase ?? 0));
    expect(combined?.beatsSeasonalNaive).toBeGreaterThan(0.8);
    expect(coverage).toBeGreaterThan(0.75);
    expect(coverage).toBeLessThan(0.86);
  }
});
