import type { ScreenSize } from "@/components/charts/plane-view";

/** A name to be written around a place on the screen. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name may go when it cannot stand on its place: so many of its heights below or above. */
const SHIFTS = [0, -1, 1, -2, 2];
const GAP = 2;

/**
 * The left upper corner of each name, so that none lies on another or runs over the edge; null for those that find no
 * room or whose place is off the screen. The first ones choose first. Cost: labels^2.
 */
export function placeLabels(
  labels: readonly LabelBox[],
  size: ScreenSize,
): ({ x: number; y: number } | null)[] {
  const taken: LabelBox[] = [];
  return labels.map(({ x, y, width, height }) => {
    if (x < 0 || y < 0 || x > size.width || y > size.height) return null;
    const left = Math.max(0, Math.min(size.width - width, x - width / 2));
    for (const shift of SHIFTS) {
      const top = y - height / 2 + shift * (height + GAP);
      if (top < 0 || top + height > size.height) continue;
      const box = { x: left, y: top, width, height };
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return { x: left, y: top };
    }
    return null;
  });
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
