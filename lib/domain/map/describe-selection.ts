import type { Listed, MapColumns, MapThing } from "@/lib/domain/map/map-data";
import { MAP_PARTS, type MapFacet, type MapNumber, type MapSubject } from "@/lib/domain/map/map-subject";
import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import { type OverIndex, overIndex } from "@/lib/domain/over-index";

/** Something that `inside` of the selected and `outside` of the rest have. */
export interface SelectionShare {
  readonly thing: MapThing;
  readonly inside: number;
  readonly outside: number;
  readonly against: OverIndex | null;
}

export interface SelectionSummary {
  readonly size: number;
  readonly rest: number;
  /** By the facets of the subject: what tells the selected from the rest the most surely comes first. */
  readonly facets: readonly { readonly facet: MapFacet; readonly shares: readonly SelectionShare[] }[];
  /** Medians of those who have the figure; null when nobody has. */
  readonly medians: readonly {
    readonly number: MapNumber;
    readonly inside: number | null;
    readonly rest: number | null;
  }[];
  /** Those whose words are negative on the whole, of those who said anything. */
  readonly negative: {
    readonly inside: number;
    readonly of: number;
    readonly rest: number;
    readonly ofRest: number;
  };
}

/** A share of fewer is chance. */
const FEWEST = 3;
const SHOWN = { personas: 10, others: 6 };

/**
 * What the selected points have in common, against all others on the map. Cost: one pass over the columns, and sorting
 * for the medians.
 */
export function describeSelection(
  subject: MapSubject,
  columns: MapColumns,
  selected: ArrayLike<number>,
): SelectionSummary {
  const inside = new Uint8Array(columns.id.length);
  for (let place = 0; place < selected.length; place++) inside[selected[place] ?? 0] = 1;
  const size = inside.reduce((sum, flag) => sum + flag, 0);
  const rest = inside.length - size;
  const { facets, numbers } = MAP_PARTS[subject];
  return {
    size,
    rest,
    facets: facets.map((facet) => ({
      facet,
      shares: telling(facet, countShares(columns.facets[facet], inside, size, rest), size),
    })),
    medians: numbers.map((number) => ({ number, ...bothMedians(columns.numbers[number], inside) })),
    negative: countNegative(columns.numbers.sentiment, inside),
  };
}

/** Personas are told by their size, others by how surely the selected have more of them. */
function telling(facet: MapFacet, shares: SelectionShare[], size: number): SelectionShare[] {
  const bySize = (a: SelectionShare, b: SelectionShare) => b.inside - a.inside;
  if (facet === "personas") return shares.sort(bySize).slice(0, SHOWN.personas);
  return shares
    .filter(({ inside }) => inside >= Math.min(FEWEST, size))
    .sort((a, b) => (b.against?.low ?? 0) - (a.against?.low ?? 0) || bySize(a, b))
    .slice(0, SHOWN.others);
}

function countShares(
  listed: Listed | undefined,
  inside: Uint8Array,
  size: number,
  rest: number,
): SelectionShare[] {
  if (!listed) return [];
  const { things, start, of } = listed;
  const within = new Int32Array(things.length);
  const without = new Int32Array(things.length);
  for (let i = 0; i < inside.length; i++) {
    const counts = inside[i] === 1 ? within : without;
    for (let place = start[i] ?? 0; place < (start[i + 1] ?? 0); place++) {
      const thing = of[place] ?? 0;
      counts[thing] = (counts[thing] ?? 0) + 1;
    }
  }
  return things.flatMap((thing, index) => {
    const n = within[index] ?? 0;
    const outside = without[index] ?? 0;
    return n === 0 ? [] : [{ thing, inside: n, outside, against: overIndex(n, size, outside, rest) }];
  });
}

function countNegative(sentiment: Float64Array | undefined, inside: Uint8Array) {
  const counts = { inside: 0, of: 0, rest: 0, ofRest: 0 };
  for (const [place, score] of (sentiment ?? new Float64Array()).entries()) {
    if (Number.isNaN(score)) continue;
    const low = sentimentClass(score) === "negative" ? 1 : 0;
    if (inside[place] === 1) {
      counts.of++;
      counts.inside += low;
    } else {
      counts.ofRest++;
      counts.rest += low;
    }
  }
  return counts;
}

function bothMedians(values: Float64Array | undefined, inside: Uint8Array) {
  const known = (flag: 0 | 1) =>
    (values ?? new Float64Array()).filter((value, place) => inside[place] === flag && !Number.isNaN(value));
  return { inside: median(known(1)), rest: median(known(0)) };
}

function median(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const sorted = values.sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
