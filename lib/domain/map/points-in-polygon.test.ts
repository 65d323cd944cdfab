import { describe, expect, it } from "vitest";
import { pointsInPolygon } from "@/lib/domain/map/points-in-polygon";

const square = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 4, y: 4 },
  { x: 0, y: 4 },
];

describe("pointsInPolygon", () => {
  it("finds what lies inside", () => {
    expect(pointsInPolygon([1, 5, 3.9, -1], [1, 1, 3.9, 2], square)).toEqual([0, 2]);
  });

  it("leaves out the notch of a concave shape", () => {
    const notched = [...square.slice(0, 2), { x: 2, y: 2 }, ...square.slice(2)];
    expect(pointsInPolygon([3.5, 1, 2], [2, 2, 3], notched)).toEqual([1, 2]);
  });

  it("needs three corners", () => {
    expect(pointsInPolygon([1], [1], square.slice(0, 2))).toEqual([]);
  });
});
