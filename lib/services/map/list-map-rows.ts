import { pointTitles } from "@/lib/data/map/point-titles";
import { type Actor, authorise } from "@/lib/domain/actor";
import { firstThing } from "@/lib/domain/map/first-thing";
import type { Listed, MapRow } from "@/lib/domain/map/map-data";
import { MAP_PARTS, type MapSubject } from "@/lib/domain/map/map-subject";
import { requireMap } from "@/lib/services/map/require-map";

/** Points of a map in words, in the order asked for; those that are not on it are left out. */
export async function listMapRows(
  actor: Actor,
  { of, ids }: { readonly of: MapSubject; readonly ids: readonly number[] },
): Promise<MapRow[]> {
  authorise(actor, "read");
  const { columns } = await requireMap(actor.workspaceId, of);
  const titles = await pointTitles(of, actor.workspaceId, ids);
  const titleOf = new Map(titles.map((row) => [row.id, row]));
  const placeOf = new Map(Array.from(columns.id, (id, place) => [id, place]));
  return ids.flatMap((id) => {
    const named = titleOf.get(id);
    const place = placeOf.get(id);
    if (!named || place === undefined) return [];
    const numbers = MAP_PARTS[of].numbers.map((name) => {
      const value = columns.numbers[name]?.[place] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    });
    const { personas, needs } = columns.facets;
    return [{ ...named, persona: foremost(personas, place), need: foremost(needs, place), numbers }];
  });
}

function foremost(listed: Listed | undefined, place: number) {
  return listed?.things[firstThing(listed, place)] ?? null;
}
