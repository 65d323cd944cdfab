import { expect, it } from "vitest";
import { clickBoosts, clickWeight } from "@/lib/algorithms/search/weigh-clicks";

it("counts a click far down for more, up to a limit", () => {
  expect(clickWeight(1)).toBe(1);
  expect(clickWeight(4)).toBeGreaterThan(2);
  expect(clickWeight(1000)).toBe(clickWeight(100));
});

it("believes few clicks little and never lifts without end", () => {
  const one = clickBoosts([{ productId: 1, weight: 1 }]).get(1) ?? 0;
  const many = clickBoosts([{ productId: 1, weight: 1000 }]).get(1) ?? 0;
  expect(one).toBeLessThan(0.2);
  expect(many).toBeGreaterThan(1.9);
  expect(many).toBeLessThan(2);
});

it("shares out what clicks say", () => {
  const boosts = clickBoosts([
    { productId: 1, weight: 30 },
    { productId: 2, weight: 10 },
  ]);
  expect(boosts.get(1)).toBeCloseTo(3 * (boosts.get(2) ?? 0));
});
