import { expect, it } from "vitest";
import { shareInterval } from "@/lib/domain/needs/share-interval";

it("is Wilson's", () => {
  // Agresti, Coull 1998, table 1: 0 of 10 and 5 of 10
  expect(shareInterval(0, 10).low).toBe(0);
  expect(shareInterval(0, 10).high).toBeCloseTo(0.2775, 3);
  expect(shareInterval(5, 10).low).toBeCloseTo(0.2366, 3);
  expect(shareInterval(5, 10).high).toBeCloseTo(0.7634, 3);
  expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
