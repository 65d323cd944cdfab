import { expect, it } from "vitest";
import { type LabelBox, placeLabels } from "@/components/charts/place-labels";

const size = { width: 300, height: 200 };

it("lets no name lie on another or run over the edge", () => {
  const labels: LabelBox[] = Array.from({ length: 40 }, (_, i) => ({
    x: (i * 37) % 300,
    y: (i * 61) % 200,
    width: 30 + (i % 5) * 20,
    height: 14,
  }));
  const placed = placeLabels(labels, size);
  const boxes = placed.flatMap((at, i) => (at ? [{ ...labels[i], ...at } as LabelBox] : []));
  expect(boxes.length).toBeGreaterThan(10);
  for (const [i, a] of boxes.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0);
    expect(a.x + a.width).toBeLessThanOrEqual(size.width);
    for (const b of boxes.slice(i + 1))
      expect(
        a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height,
      ).toBe(true);
  }
});

it("gives the first one its place, and hides what is off the screen", () => {
  const at = { x: 100, y: 100, width: 40, height: 10 };
  const [first, second, gone] = placeLabels([at, at, { ...at, x: -5 }], size);
  expect(first).toEqual({ x: 80, y: 95 });
  expect(second).not.toBeNull();
  expect(gone).toBeNull();
});
