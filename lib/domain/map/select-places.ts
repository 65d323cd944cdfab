import type { Listed, MapColumns } from "@/lib/domain/map/map-data";
import type { MapSelection } from "@/lib/domain/map/map-query";
import { pointsInPolygon } from "@/lib/domain/map/points-in-polygon";

/** Places of the points for which every part of a selection holds; null for one without parts. Cost: one pass each. */
export function selectPlaces(columns: MapColumns, selection: MapSelection): number[] | null {
  const { persona, need, category, point, shape } = selection;
  const { facets, id, x, y } = columns;
  let found: number[] | null = shape ? pointsInPolygon(x, y, shape) : null;
  const narrow = (holds: (place: number) => boolean) => {
    found = found ? found.filter(holds) : [...id.keys()].filter(holds);
  };
  if (point !== undefined) narrow((place) => id[place] === point);
  for (const [listed, key] of [
    [facets.personas, persona],
    [facets.needs, need],
    [facets.categories, category],
  ] as const) {
    if (key === undefined) continue;
    const thing = listed?.things.findIndex((other) => other.key === key) ?? -1;
    narrow((place) => listed !== undefined && thing >= 0 && belongs(listed, place, thing));
  }
  return found;
}

function belongs({ start, of }: Listed, point: number, thing: number): boolean {
  return of.subarray(start[point], start[point + 1]).includes(thing);
}
