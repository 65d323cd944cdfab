import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { findAlerts } from "@/lib/domain/recommendation/find-alerts";

const random = createRandom(9);
const drawn = (impressions: number, rate: number) => {
  let clicks = 0;
  for (let n = 0; n < impressions; n++) if (random.next() < rate) clicks++;
  return clicks;
};
const day = (n: number, place: string, rate: number, impressions = 500) => ({
  place,
  day: `2025-01-${String(n + 1).padStart(2, "0")}`,
  impressions,
  clicks: drawn(impressions, rate),
});

it("finds the day on which the rate falls by half, and its place only", () => {
  const days = [
    ...Array.from({ length: 20 }, (_, n) => day(n, "home", 0.08)),
    day(20, "home", 0.03),
    ...Array.from({ length: 21 }, (_, n) => day(n, "basket", 0.05)),
  ];
  expect(findAlerts(days).map(({ place, day: at }) => `${place} ${at}`)).toEqual(["home 2025-01-21"]);
});

it("is quiet where days differ anyhow, and where there are too few", () => {
  const restless = Array.from({ length: 40 }, (_, n) => ({
    ...day(0, "home", n % 2 ? 0.04 : 0.12),
    day: `d${String(n).padStart(2, "0")}`,
  }));
  expect(findAlerts(restless)).toEqual([]);
  expect(findAlerts([day(0, "home", 0.1), day(1, "home", 0.001)])).toEqual([]);
});

it("calls a false alarm on hardly a day in a hundred", () => {
  const days = Array.from({ length: 400 }, (_, n) => ({
    ...day(0, "home", 0.06, 300),
    day: `d${String(n).padStart(3, "0")}`,
  }));
  expect(findAlerts(days).length).toBeLessThan(8);
});
