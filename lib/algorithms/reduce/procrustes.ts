import { type Matrix, zeros } from "@/lib/algorithms/matrix";

/** A turn, mirror, size and shift of the plane: (x, y) lands at scale * turn (x, y) + shift. */
export interface PlaneFit {
  /** Row-major 2 x 2, orthogonal. */
  readonly turn: readonly [number, number, number, number];
  readonly scale: number;
  readonly shift: readonly [number, number];
}

/**
 * The likeness transform of the plane that brings `from` nearest to `to` by least squares (Schonemann 1966), mirroring
 * allowed: maps have no handedness. Both rows x 2, row by row the same thing. With one row, or rows at one place, only
 * a shift. Cost: rows.
 */
export function procrustes(from: Matrix, to: Matrix): PlaneFit {
  if (from.rows !== to.rows || from.cols !== 2 || to.cols !== 2 || from.rows === 0)
    throw new RangeError("Maps are aligned by equal rows of two columns, one at least.");
  const a = meanPlace(from);
  const b = meanPlace(to);
  let [xx, xy, yx, yy, spread] = [0, 0, 0, 0, 0];
  for (let r = 0; r < from.rows; r++) {
    const x = (from.data[2 * r] as number) - a[0];
    const y = (from.data[2 * r + 1] as number) - a[1];
    const u = (to.data[2 * r] as number) - b[0];
    const v = (to.data[2 * r + 1] as number) - b[1];
    xx += x * u;
    xy += x * v;
    yx += y * u;
    yy += y * v;
    spread += x * x + y * y;
  }
  // The best turn by angle, with and without a mirror: the agreement is the length of these two vectors.
  const straight = Math.hypot(xx + yy, xy - yx);
  const mirrored = Math.hypot(xx - yy, xy + yx);
  const agreement = Math.max(straight, mirrored);
  const isMirror = mirrored > straight;
  const angle = agreement === 0 ? 0 : isMirror ? Math.atan2(xy + yx, xx - yy) : Math.atan2(xy - yx, xx + yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = isMirror ? ([cos, sin, sin, -cos] as const) : ([cos, -sin, sin, cos] as const);
  const scale = spread > 0 && agreement > 0 ? agreement / spread : 1;
  return {
    turn,
    scale,
    shift: [
      b[0] - scale * (turn[0] * a[0] + turn[1] * a[1]),
      b[1] - scale * (turn[2] * a[0] + turn[3] * a[1]),
    ],
  };
}

/** Places after the transform, rows x 2. */
export function applyPlaneFit({ turn, scale, shift }: PlaneFit, places: Matrix): Matrix {
  const out = zeros(places.rows, 2);
  for (let r = 0; r < places.rows; r++) {
    const x = places.data[2 * r] as number;
    const y = places.data[2 * r + 1] as number;
    out.data[2 * r] = scale * (turn[0] * x + turn[1] * y) + shift[0];
    out.data[2 * r + 1] = scale * (turn[2] * x + turn[3] * y) + shift[1];
  }
  return out;
}

function meanPlace(places: Matrix): [number, number] {
  let [x, y] = [0, 0];
  for (let r = 0; r < places.rows; r++) {
    x += places.data[2 * r] as number;
    y += places.data[2 * r + 1] as number;
  }
  return [x / places.rows, y / places.rows];
}
