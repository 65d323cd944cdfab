import { firstThing } from "@/lib/domain/map/first-thing";
import type { Listed, MapColumns, MapThing } from "@/lib/domain/map/map-data";
import { MAP_FACETS, MAP_NUMBERS, type MapNumber } from "@/lib/domain/map/map-subject";
import { SENTIMENT_CLASSES, sentimentClass } from "@/lib/domain/needs/sentiment-class";

/** What a group of points is; the page puts it into words. */
export type PointGroup =
  | { readonly kind: "thing"; readonly thing: MapThing }
  | { readonly kind: "others" }
  | { readonly kind: "sentiment"; readonly sentiment: (typeof SENTIMENT_CLASSES)[number] }
  | {
      readonly kind: "fifth";
      readonly fifth: "top" | "middle" | "bottom";
      readonly from: number;
      readonly to: number;
      /** Null for an attribute. */
      readonly number: MapNumber | null;
    }
  | { readonly kind: "none" };

export interface GroupedPoints {
  readonly groups: readonly (PointGroup & { readonly colour: number })[];
  /** Of each point, its place among the groups. */
  readonly group: Uint8Array;
}

/** Things that get a colour of their own; two more colours are for the others and for those without any. */
const COLOURED = 8;
const GREY = 10;
/** Personas keep the colour that all pages give them; with more than these the scale repeats. */
const MOST_PERSONAS = 60;
const SENTIMENT_COLOUR = { negative: 6, neutral: 5, positive: 3 } as const;

/** The points by a facet (the foremost thing of each) or a number of theirs; null where the map has no such. */
export function groupPoints(columns: MapColumns, by: string): GroupedPoints | null {
  const facet = MAP_FACETS.find((known) => known === by);
  const listed = facet && columns.facets[facet];
  if (listed) return facet === "personas" ? byPersona(listed) : groupByThing(listed);
  const number = MAP_NUMBERS.find((known) => known === by);
  const values = number && columns.numbers[number];
  if (!values) return null;
  return number === "sentiment" ? bySentiment(values) : groupByFifth(values, number);
}

function byPersona(listed: Listed): GroupedPoints {
  const groups = listed.things
    .slice(0, MOST_PERSONAS)
    .map((thing) => ({ kind: "thing" as const, thing, colour: Number(thing.key) }));
  return gather(listed.start.length - 1, groups, (i) => firstThing(listed, i));
}

/** The commonest first things get a colour each. */
export function groupByThing(listed: Listed): GroupedPoints {
  const points = listed.start.length - 1;
  const counts = new Int32Array(listed.things.length);
  for (let i = 0; i < points; i++) {
    const thing = firstThing(listed, i);
    if (thing >= 0) counts[thing] = (counts[thing] ?? 0) + 1;
  }
  const top = [...counts.keys()]
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, COLOURED);
  const groups = top.flatMap((index, place) => {
    const thing = listed.things[index];
    return thing ? [{ kind: "thing" as const, thing, colour: place + 1 }] : [];
  });
  const placeOf = new Map(top.map((index, place) => [index, place]));
  return gather(points, [...groups, { kind: "others" as const, colour: 9 }], (i) => {
    const thing = firstThing(listed, i);
    return thing < 0 ? -1 : (placeOf.get(thing) ?? groups.length);
  });
}

function bySentiment(values: Float64Array): GroupedPoints {
  const groups = SENTIMENT_CLASSES.map((sentiment) => ({
    kind: "sentiment" as const,
    sentiment,
    colour: SENTIMENT_COLOUR[sentiment],
  }));
  return gather(values.length, groups, (i) => {
    const score = values[i] ?? Number.NaN;
    return Number.isNaN(score) ? -1 : SENTIMENT_CLASSES.indexOf(sentimentClass(score));
  });
}

/** The highest fifth, the lowest, and all between. */
export function groupByFifth(values: Float64Array, number: MapNumber | null): GroupedPoints {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number) => known[Math.min(known.length - 1, Math.floor(known.length * share))] ?? 0;
  const [low, high] = [at(0.2), at(0.8)];
  const fifth = { kind: "fifth" as const, number };
  const groups = [
    { ...fifth, fifth: "top" as const, from: high, to: known.at(-1) ?? 0, colour: 1 },
    { ...fifth, fifth: "middle" as const, from: low, to: high, colour: 3 },
    { ...fifth, fifth: "bottom" as const, from: known[0] ?? 0, to: low, colour: 2 },
  ];
  return gather(values.length, groups, (i) => {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) return -1;
    return value >= high ? 0 : value >= low ? 1 : 2;
  });
}

/** Groups with points in the order given, and last those of which nothing is known. */
function gather(
  points: number,
  wanted: GroupedPoints["groups"],
  placeOf: (i: number) => number,
): GroupedPoints {
  const all = [...wanted, { kind: "none" as const, colour: GREY }];
  const raw = Uint8Array.from({ length: points }, (_, i) => {
    const place = placeOf(i);
    return place < 0 || place >= wanted.length ? wanted.length : place;
  });
  const used = new Set(raw);
  const kept = all.flatMap((group, place) => (used.has(place) ? [{ group, place }] : []));
  const renumbered = new Map(kept.map(({ place }, at) => [place, at]));
  return {
    groups: kept.map(({ group }) => group),
    group: raw.map((place) => renumbered.get(place) ?? 0),
  };
}
