import type { Listed } from "@/lib/domain/map/map-data";

/** Index of the foremost thing that a point belongs to; -1 for none. */
export function firstThing({ start, of }: Listed, point: number): number {
  return (start[point] ?? 0) < (start[point + 1] ?? 0) ? (of[start[point] ?? 0] ?? -1) : -1;
}
