import { expect, it } from "vitest";
import { fitView, moveView, toPlane, toScreen, zoomView } from "@/components/charts/plane-view";

const size = { width: 640, height: 400 };
const [xs, ys] = [
  [-3, 5, 1],
  [10, 12, 40],
];

it("shows all points, both axes at one scale", () => {
  const view = fitView(xs, ys, size);
  for (const [i, x] of xs.entries()) {
    const at = toScreen(view, { x, y: ys[i] ?? 0 }, size);
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x).toBeLessThanOrEqual(size.width);
    expect(at.y).toBeGreaterThanOrEqual(0);
    expect(at.y).toBeLessThanOrEqual(size.height);
  }
  expect(Number.isFinite(fitView([], [], size).scale)).toBe(true);
  expect(Number.isFinite(fitView([2], [2], size).scale)).toBe(true);
});

it("keeps what lies under the pointer there while it comes closer and while it is dragged", () => {
  const view = fitView(xs, ys, size);
  const at = { x: 123, y: 321 };
  const fixed = toPlane(view, at, size);
  const closer = toScreen(zoomView(view, 3, at, size), fixed, size);
  expect(closer.x).toBeCloseTo(at.x, 6);
  expect(closer.y).toBeCloseTo(at.y, 6);
  const moved = toScreen(moveView(view, 10, -20), fixed, size);
  expect(moved.x).toBeCloseTo(133, 6);
  expect(moved.y).toBeCloseTo(301, 6);
});
