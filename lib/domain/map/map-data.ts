import type { MapFacet, MapNumber, MapSubject } from "@/lib/domain/map/map-subject";

/** A persona, need, category, brand or language that points belong to. */
export interface MapThing {
  /** Of a persona or need the key that lasts, of others the name itself. */
  readonly key: number | string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Which things each point belongs to: `of[start[i]] … of[start[i + 1] - 1]`, the foremost first. */
export interface Listed {
  readonly things: readonly MapThing[];
  readonly start: Int32Array;
  readonly of: Int32Array;
}

/** All points of a map, a column a thing; position i of each is one point. Numbers that are not known are NaN. */
export interface MapColumns {
  readonly id: Float64Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly facets: Readonly<Partial<Record<MapFacet, Listed>>>;
  readonly numbers: Readonly<Partial<Record<MapNumber, Float64Array>>>;
}

/** What travels beside the points' places. */
export interface MapHead {
  readonly subject: MapSubject;
  readonly run: number;
  /** All there are, on the map or not. */
  readonly total: number;
  readonly trustworthiness: number | null;
  readonly continuity: number | null;
  /** What the points can be coloured by: facets, numbers and attributes. */
  readonly colours: readonly string[];
  /** What they can be chosen by. */
  readonly facets: Readonly<Partial<Record<MapFacet, readonly MapThing[]>>>;
}

/** One point in words. */
export interface MapRow {
  readonly id: number;
  readonly title: string;
  /** Its page, within the workspace. */
  readonly path: string;
  readonly persona: MapThing | null;
  readonly need: MapThing | null;
  /** As `MAP_PARTS` has them. */
  readonly numbers: readonly (number | null)[];
}
