import { expect, it } from "vitest";
import { measureLift } from "@/lib/domain/audiences/measure-lift";

it("tells a difference that is there, with what it brought", () => {
  const lift = measureLift(
    { customers: 1000, buyers: 200, revenue: 20_000 },
    { customers: 500, buyers: 50, revenue: 5_000 },
  );
  expect(lift?.value).toBeCloseTo(0.1, 9);
  expect(lift?.low).toBeGreaterThan(0.06);
  expect(lift?.high).toBeLessThan(0.14);
  expect(lift?.revenue).toBeCloseTo(10_000, 6);
});

it("does not take chance for an effect, and says nothing without a side", () => {
  const lift = measureLift(
    { customers: 60, buyers: 7, revenue: 700 },
    { customers: 12, buyers: 1, revenue: 100 },
  );
  expect((lift?.low ?? 1) < 0 && (lift?.high ?? -1) > 0).toBe(true);
  expect(
    measureLift({ customers: 5, buyers: 1, revenue: 1 }, { customers: 0, buyers: 0, revenue: 0 }),
  ).toBeNull();
});
