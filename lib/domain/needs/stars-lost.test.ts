import { expect, it } from "vitest";
import { starsLost } from "@/lib/domain/needs/stars-lost";

const need = (documents: number, ratingEffect: number | null, ratingHigh: number | null) => ({
  documents,
  ratingEffect,
  ratingHigh,
});

it("finds the fewest needs that explain half", () => {
  const needs = [need(10, -0.5, -0.1), need(100, -0.4, -0.2), need(20, -1, -0.5), need(100, 0.3, 0.5)];
  // 40 + 20 + 5 stars: the first alone explains 40 of 65
  expect(starsLost(needs)).toEqual({ needs: 1, share: 40 / 65, of: 3 });
});

it("leaves out what may be chance", () => {
  expect(starsLost([need(1000, -0.4, 0.01), need(10, null, null)])).toBeNull();
});
