import { expect, it } from "vitest";
import { shopDays, weeklyCalendar } from "@/lib/algorithms/forecast/shop-calendar";

it("knows holidays of China, the United States and countries of the European Union, and days of sales", () => {
  const cn = shopDays("CN", [2026]);
  expect(cn.get("2026-10-01")).toBe("holiday");
  expect(cn.get("2026-02-17")).toBe("holiday");
  expect(cn.get("2026-11-11")).toBe("sale");
  const us = shopDays("US", [2026]);
  expect(us.get("2026-07-04")).toBe("holiday");
  expect(us.get("2026-11-27")).toBe("sale");
  expect(us.get("2026-11-30")).toBe("sale");
  expect(shopDays("DE", [2026]).get("2026-10-03")).toBe("holiday");
});

it("counts them by weeks that end the day before the forecast begins", () => {
  const { holidays, sales } = weeklyCalendar("CN", "2026-10-05", 1, 6);
  expect(holidays.length).toBe(7);
  expect(holidays[0]).toBeGreaterThanOrEqual(3);
  expect([...sales]).toEqual([0, 0, 0, 0, 0, 0, 1]);
});
