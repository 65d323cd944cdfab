import { expect, it } from "vitest";
import { adviseOrder, demandOver, type StockState } from "@/lib/domain/stock/advise-order";

const weeks = (value: number) => Array.from({ length: 13 }, () => value);
const steady: StockState = {
  middle: weeks(7),
  low: weeks(4),
  high: weeks(10),
  stock: 40,
  coming: 0,
  price: 10,
  leadDays: 14,
  serviceLevel: 0.95,
  minimum: null,
};

it("sums demand over days, and beyond the forecast by its mean", () => {
  expect(demandOver(weeks(7), 10)).toBeCloseTo(10);
  expect(demandOver(weeks(7), 200)).toBeCloseTo(200);
});

it("orders at the demand of the lead time and a safety stock, so much as lasts four weeks more", () => {
  const { reorderPoint, orderInDays, quantity, coverDays } = adviseOrder(steady);
  // 14 pieces in the lead time; the safety stock is 1.645 times between 1.41 and 2 weekly deviations of 2.34.
  expect(reorderPoint).toBeGreaterThanOrEqual(14 + 5);
  expect(reorderPoint).toBeLessThanOrEqual(14 + 8);
  expect(orderInDays).toBe(40 - (reorderPoint ?? 0));
  expect(coverDays).toBeCloseTo(40);
  expect(quantity).toBeGreaterThan(28);
});

it("holds no safety stock at even chances, more at higher ones", () => {
  const at = (serviceLevel: number) => adviseOrder({ ...steady, serviceLevel }).reorderPoint ?? 0;
  expect(at(0.5)).toBe(14);
  expect(at(0.99)).toBeGreaterThan(at(0.9));
});

it("says that it cannot advise rather than guess", () => {
  expect(adviseOrder({ ...steady, leadDays: null })).toMatchObject({
    advice: "leadTimeMissing",
    quantity: null,
  });
  expect(adviseOrder({ ...steady, stock: null })).toMatchObject({ advice: "stockMissing", risk: "unknown" });
});

it("counts what is coming, and orders at least what the supplier delivers", () => {
  expect(adviseOrder({ ...steady, stock: 0 })).toMatchObject({ advice: "order", risk: "outOfStock" });
  expect(adviseOrder({ ...steady, stock: 0, minimum: 500 }).quantity).toBe(500);
  expect(adviseOrder({ ...steady, stock: 15, coming: 40 }).advice).toBe("wait");
});

it("puts money to shelves that last longer than the forecast, also where nothing sells", () => {
  expect(adviseOrder({ ...steady, stock: 230 })).toMatchObject({
    risk: "excess",
    atStake: 1000,
    quantity: null,
  });
  const dead = { ...steady, middle: [], low: [], high: [], stock: 9 };
  expect(adviseOrder(dead)).toMatchObject({ advice: "noDemand", risk: "excess", atStake: 90 });
});
