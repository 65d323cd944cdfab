import { expect, it } from "vitest";
import { whyHeld } from "@/lib/domain/run/why-held";

const recommend = (low: number, high: number, more: object = {}) => ({
  protocol: "time",
  k: 10,
  users: 200,
  models: [],
  best: "blend",
  beatsPopularity: low > 0,
  difference: { value: (low + high) / 2, low, high },
  ...more,
});

it("publishes what beats popularity beyond the interval", () => {
  expect(whyHeld(recommend(0.01, 0.03))).toBeNull();
  expect(whyHeld(recommend(-0.005, 0.02))).toBe("noBetterThanPopularity");
  expect(whyHeld(recommend(-0.03, 0.01))).toBe("lostToPopularity");
});

it("holds what is worse than the published run", () => {
  expect(whyHeld(recommend(0.01, 0.03, { overPublished: { value: -0.02, low: -0.03, high: -0.01 } }))).toBe(
    "worseThanPublished",
  );
  expect(
    whyHeld(recommend(0.01, 0.03, { overPublished: { value: -0.01, low: -0.03, high: 0.01 } })),
  ).toBeNull();
});

it("says nothing where little or nothing was tested", () => {
  expect(whyHeld(undefined)).toBeNull();
  expect(whyHeld(recommend(-0.005, 0.02, { users: 12 }))).toBeNull();
  expect(whyHeld(recommend(-0.03, 0.01, { skipped: "fewInteractions" }))).toBeNull();
});
