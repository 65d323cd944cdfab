import { countOverlaps } from "@/lib/algorithms/identity/count-overlaps";
import type { EarlierNeed, NeedChanges } from "@/lib/domain/needs/need-changes";

/** An earlier need with a quarter and more of its mentions in each of several needs was split into them. */
const PART_OF_SPLIT = 0.25;
/** An earlier need gives most of its mentions to the need it was merged into, and is a sixth of it or more. */
const PART_OF_MERGED = 0.15;

/**
 * Which needs split, merged, appeared and vanished between two runs, by the mentions that both have in needs. Groups
 * bear the keys of `keepKeys`. Cost: linear in the members.
 */
export function describeChanges(
  previous: readonly (EarlierNeed & { readonly members: readonly string[] })[],
  current: readonly { readonly key: number; readonly members: readonly string[] }[],
): NeedChanges {
  const overlaps = countOverlaps(
    previous.map(({ members }) => members),
    current.map(({ members }) => members),
  ).map(({ p, c, both }) => ({ p, c, both, key: current[c]?.key ?? 0 }));
  const sumOf = (side: "p" | "c", at: number) =>
    overlaps.reduce((sum, overlap) => sum + (overlap[side] === at ? overlap.both : 0), 0);
  const left = previous.map((_, p) => sumOf("p", p));
  const known = current.map((_, c) => sumOf("c", c));
  const split = previous.flatMap((need, p) => {
    const parts = overlaps.filter(
      ({ p: from, c, both }) =>
        from === p && both >= PART_OF_SPLIT * (left[p] ?? 0) && 2 * both > (known[c] ?? 0),
    );
    return parts.length > 1 ? [{ from: named(need), into: parts.map(({ key }) => key) }] : [];
  });
  const merged = current.flatMap(({ key }, c) => {
    const sources = overlaps.filter(
      ({ p, c: into, both }) =>
        into === c && 2 * both > (left[p] ?? 0) && both >= PART_OF_MERGED * (known[c] ?? 0),
    );
    const from = sources.flatMap(({ p }) => previous[p] ?? []).map(named);
    return from.length > 1 ? [{ from, into: key }] : [];
  });
  const keysNow = new Set(current.map(({ key }) => key));
  const accounted = new Set([...previous.map(({ key }) => key), ...split.flatMap(({ into }) => into)]);
  const gone = new Set([...keysNow, ...merged.flatMap(({ from }) => from.map(({ key }) => key))]);
  return {
    appeared: [...keysNow].filter((key) => !accounted.has(key)),
    vanished: previous.filter(({ key }) => !gone.has(key)).map(named),
    split,
    merged,
  };
}

function named({ key, nameEn, nameZh }: EarlierNeed): EarlierNeed {
  return { key, nameEn, nameZh };
}
