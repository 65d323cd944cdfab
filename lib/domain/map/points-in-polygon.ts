export interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Which points lie inside a closed polygon, by the even-odd rule; returns their indices in order. A test against
 * the bounding box goes first. Cost: points inside the box times corners.
 */
export function pointsInPolygon(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  polygon: readonly Corner[],
): number[] {
  if (polygon.length < 3) return [];
  const left = Math.min(...polygon.map((corner) => corner.x));
  const right = Math.max(...polygon.map((corner) => corner.x));
  const low = Math.min(...polygon.map((corner) => corner.y));
  const high = Math.max(...polygon.map((corner) => corner.y));
  const inside: number[] = [];
  for (let index = 0; index < xs.length; index++) {
    const x = xs[index] ?? Number.NaN;
    const y = ys[index] ?? Number.NaN;
    if (x >= left && x <= right && y >= low && y <= high && isInside(x, y, polygon)) inside.push(index);
  }
  return inside;
}

function isInside(x: number, y: number, polygon: readonly Corner[]): boolean {
  let inside = false;
  let previous = polygon[polygon.length - 1];
  for (const corner of polygon) {
    if (previous && corner.y > y !== previous.y > y) {
      const crossing = ((previous.x - corner.x) * (y - corner.y)) / (previous.y - corner.y) + corner.x;
      if (x < crossing) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}
