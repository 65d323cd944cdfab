import type { Listed, MapThing } from "@/lib/domain/map/map-data";

/** Lists of keys, one a point, as indices into the things; keys without a thing are left out, and what is doubled. */
export function listThings(
  things: readonly MapThing[],
  lists: readonly (readonly MapThing["key"][])[],
): Listed {
  const placeOf = new Map(things.map(({ key }, place) => [key, place]));
  const start = new Int32Array(lists.length + 1);
  const of: number[] = [];
  for (const [i, keys] of lists.entries()) {
    const own = new Set<number>();
    for (const key of keys) {
      const place = placeOf.get(key);
      if (place !== undefined) own.add(place);
    }
    of.push(...own);
    start[i + 1] = of.length;
  }
  return { things, start, of: Int32Array.from(of) };
}

/** Names that stand for themselves, in the order of the alphabet. */
export function namedThings(names: Iterable<string | null>): MapThing[] {
  const known = new Set<string>();
  for (const name of names) if (name !== null) known.add(name);
  return [...known].sort().map((name) => ({ key: name, nameEn: name, nameZh: name }));
}
