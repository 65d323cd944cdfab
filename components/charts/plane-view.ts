import type { Corner } from "@/lib/domain/map/points-in-polygon";

/** Which part of a plane is on the screen: what lies in the middle, and pixels a unit. */
export interface PlaneView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Kept free around all points: at the left and right lie tools and names. */
const EDGE = { x: 48, y: 24 };

/** Of so many points a few that lie far off do not make all others small. */
const MANY = 2_000;
const FAR_OFF = 0.004;

/**
 * All points on the screen, of many all but the farthest; both axes at one scale, so that distances mean the same in
 * every direction.
 */
export function fitView(xs: ArrayLike<number>, ys: ArrayLike<number>, size: ScreenSize): PlaneView {
  const [left, right] = extent(xs);
  const [low, high] = extent(ys);
  const scale = Math.min(
    Math.max(1, size.width - 2 * EDGE.x) / Math.max(right - left, 1e-9),
    Math.max(1, size.height - 2 * EDGE.y) / Math.max(high - low, 1e-9),
  );
  return { x: (left + right) / 2, y: (low + high) / 2, scale: Math.min(scale, 1e6) };
}

/** The view `factor` times as close, with what lies at the pixel staying there. */
export function zoomView(view: PlaneView, factor: number, at: Corner, size: ScreenSize): PlaneView {
  const fixed = toPlane(view, at, size);
  const scale = view.scale * factor;
  return {
    x: fixed.x - (at.x - size.width / 2) / scale,
    y: fixed.y + (at.y - size.height / 2) / scale,
    scale,
  };
}

/** The view after dragging by so many pixels. */
export function moveView(view: PlaneView, byX: number, byY: number): PlaneView {
  return { ...view, x: view.x - byX / view.scale, y: view.y + byY / view.scale };
}

export function toPlane(view: PlaneView, { x, y }: Corner, size: ScreenSize): Corner {
  return { x: view.x + (x - size.width / 2) / view.scale, y: view.y - (y - size.height / 2) / view.scale };
}

export function toScreen(view: PlaneView, { x, y }: Corner, size: ScreenSize): Corner {
  return { x: (x - view.x) * view.scale + size.width / 2, y: (view.y - y) * view.scale + size.height / 2 };
}

function extent(values: ArrayLike<number>): readonly [number, number] {
  const sorted = Float32Array.from(values).sort();
  const off = sorted.length > MANY ? Math.floor(FAR_OFF * sorted.length) : 0;
  return [sorted[off] ?? 0, sorted[sorted.length - 1 - off] ?? 1];
}
