import type { MapData } from "@/lib/domain/map/map-data";
import { SENTIMENT_CLASSES, sentimentClass } from "@/lib/domain/needs/sentiment-class";

export const MAP_COLOURS = ["persona", "need", "sentiment", "value"] as const;
export type MapColour = (typeof MAP_COLOURS)[number];

/** What a group of points is; the page puts it into words. */
export type PointGroup =
  | { readonly kind: "persona"; readonly index: number }
  | { readonly kind: "need"; readonly index: number }
  | { readonly kind: "otherNeeds" }
  | { readonly kind: "sentiment"; readonly sentiment: (typeof SENTIMENT_CLASSES)[number] }
  | {
      readonly kind: "value";
      readonly fifth: "top" | "middle" | "bottom";
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "none" };

export interface GroupedPoints {
  readonly groups: readonly (PointGroup & { readonly colour: number })[];
  /** Of each point, its place among the groups. */
  readonly group: Int32Array;
}

/** Needs that get a colour of their own; two more colours are for the others and for who said nothing. */
const NEEDS_COLOURED = 8;
const GREY = 10;
const SENTIMENT_COLOUR = { negative: 6, neutral: 5, positive: 3 } as const;

/** The points of the map by what they are coloured by. Groups without points are left out. */
export function groupPoints(data: MapData, by: MapColour): GroupedPoints {
  switch (by) {
    case "persona":
      return gather(
        data,
        [...data.personas.map(({ key }, index) => ({ kind: "persona" as const, index, colour: key }))],
        (i) => data.persona[i] ?? -1,
      );
    case "need":
      return byNeed(data);
    case "sentiment":
      return gather(
        data,
        SENTIMENT_CLASSES.map((sentiment) => ({
          kind: "sentiment" as const,
          sentiment,
          colour: SENTIMENT_COLOUR[sentiment],
        })),
        (i) => {
          const score = data.sentiment[i] ?? null;
          return score === null ? -1 : SENTIMENT_CLASSES.indexOf(sentimentClass(score));
        },
      );
    case "value":
      return byValue(data);
  }
}

function byNeed(data: MapData): GroupedPoints {
  const counts = new Map<number, number>();
  for (const need of data.topNeed) if (need >= 0) counts.set(need, (counts.get(need) ?? 0) + 1);
  const top = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, NEEDS_COLOURED)
    .map(([index]) => index);
  const groups = [
    ...top.map((index, place) => ({ kind: "need" as const, index, colour: place + 1 })),
    { kind: "otherNeeds" as const, colour: 9 },
  ];
  const placeOf = new Map(top.map((index, place) => [index, place]));
  return gather(data, groups, (i) => {
    const need = data.topNeed[i] ?? -1;
    return need < 0 ? -1 : (placeOf.get(need) ?? top.length);
  });
}

function byValue(data: MapData): GroupedPoints {
  const spent = data.monetary.filter((value) => value !== null).sort((a, b) => a - b);
  const at = (share: number) => spent[Math.min(spent.length - 1, Math.floor(spent.length * share))] ?? 0;
  const [low, high] = [at(0.2), at(0.8)];
  const groups = [
    { kind: "value" as const, fifth: "top" as const, from: high, to: spent.at(-1) ?? 0, colour: 1 },
    { kind: "value" as const, fifth: "middle" as const, from: low, to: high, colour: 3 },
    { kind: "value" as const, fifth: "bottom" as const, from: spent[0] ?? 0, to: low, colour: 2 },
  ];
  return gather(data, groups, (i) => {
    const value = data.monetary[i] ?? null;
    if (value === null) return -1;
    return value >= high ? 0 : value >= low ? 1 : 2;
  });
}

/** Groups with points in the order given, and last those of whom nothing is known. */
function gather(
  data: MapData,
  wanted: GroupedPoints["groups"],
  placeOf: (i: number) => number,
): GroupedPoints {
  const all = [...wanted, { kind: "none" as const, colour: GREY }];
  const raw = Int32Array.from(data.id, (_, i) => {
    const place = placeOf(i);
    return place < 0 ? wanted.length : place;
  });
  const used = new Set(raw);
  const kept = all.flatMap((group, place) => (used.has(place) ? [{ group, place }] : []));
  const renumbered = new Map(kept.map(({ place }, at) => [place, at]));
  return {
    groups: kept.map(({ group }) => group),
    group: raw.map((place) => renumbered.get(place) ?? 0),
  };
}
