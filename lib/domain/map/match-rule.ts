import type { MapData } from "@/lib/domain/map/map-data";

/** A selection by rule: what the lasso does, said in words. Indices into the map's lists; undefined is any. */
export interface MapRule {
  readonly persona?: number | undefined;
  /** Voiced the need at all, not only most. */
  readonly need?: number | undefined;
  readonly category?: number | undefined;
}

/** Places of the customers for whom every part of the rule holds; null for a rule without parts. */
export function matchRule(data: MapData, rule: MapRule): number[] | null {
  const { persona, need, category } = rule;
  if (persona === undefined && need === undefined && category === undefined) return null;
  const found: number[] = [];
  for (let i = 0; i < data.id.length; i++) {
    if (persona !== undefined && data.persona[i] !== persona) continue;
    if (need !== undefined && !holds(data.needStart, data.needOf, i, need)) continue;
    if (category !== undefined && !holds(data.categoryStart, data.categoryOf, i, category)) continue;
    found.push(i);
  }
  return found;
}

function holds(start: readonly number[], of: readonly number[], i: number, wanted: number): boolean {
  for (let place = start[i] ?? 0; place < (start[i + 1] ?? 0); place++) if (of[place] === wanted) return true;
  return false;
}
