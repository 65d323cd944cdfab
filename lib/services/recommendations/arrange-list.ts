import { diversify } from "@/lib/algorithms/recommend/diversify";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";
import type { CompiledRules } from "@/lib/domain/recommendation/compile-rules";

/** What each part adds to the score of each product; they add up to `total`. */
export interface ScoredProducts {
  readonly total: Float64Array;
  readonly parts: Readonly<Record<string, Float64Array>>;
}

export interface ArrangedItem {
  readonly item: number;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** Why it stands there where it is not for its score. */
  readonly by: "score" | "pin" | "explore";
  /** The chance that it had to stand at its place. */
  readonly propensity: number;
}

export interface ArrangeOptions {
  readonly k: number;
  /** 1: not on this list. */
  readonly exclude: Uint8Array;
  readonly rules: Pick<CompiledRules, "added" | "pins" | "categoryCap" | "balance" | "explore">;
  readonly categoryOf: (item: number) => string | null;
  readonly likeness: (a: number, b: number) => number;
  readonly popularity: ArrayLike<number>;
  /** Uniform in [0, 1): decides what is explored. */
  readonly random: () => number;
}

/** Candidates that caps, diversity and exploration choose from. */
const DEPTH = 200;
const EXPLORED_FROM = 50;

/**
 * The list of k products by their scores and the rules: what rules add to scores is a part of them; then caps, then
 * diversity, then a share of places is given to one of the next 50, and what is pinned stands where it is pinned.
 * `scored` is not changed. Cost: items, and k x 200 calls of likeness where diversity is wanted.
 */
export function arrangeList(scored: ScoredProducts, options: ArrangeOptions): ArrangedItem[] {
  const { k, exclude, rules, popularity } = options;
  const added = Object.entries(rules.added);
  const total = added.length > 0 ? Float64Array.from(scored.total) : scored.total;
  for (const [, amounts] of added)
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (amounts[i] as number);
  const candidates = recommendTop(total, { k: Math.max(DEPTH, k), exclude, popularity });
  const capped =
    rules.categoryCap === null ? candidates : capCategories(candidates, rules.categoryCap, options);
  const pool = Math.min(capped.length, Math.max(DEPTH, k));
  const ordered =
    rules.balance < 1
      ? diversify(
          capped.subarray(0, pool),
          Float64Array.from(capped.subarray(0, pool), (item) => total[item] as number),
          options.likeness,
          { balance: rules.balance, k },
        )
      : capped.subarray(0, k);
  const own = (item: number) => ({
    item,
    score: total[item] as number,
    parts: Object.fromEntries(
      [...Object.entries(scored.parts), ...added].map(([name, values]) => [name, values[item] as number]),
    ),
  });
  return pin(explore(ordered, capped, options), options).map(({ item, by, propensity }) => ({
    ...own(item),
    by,
    propensity,
  }));
}

interface Place {
  readonly item: number;
  readonly by: ArrangedItem["by"];
  readonly propensity: number;
}

function capCategories(candidates: Int32Array, most: number, { categoryOf }: ArrangeOptions): Int32Array {
  const counts = new Map<string, number>();
  return candidates.filter((item) => {
    const category = categoryOf(item);
    if (category === null) return true;
    const count = (counts.get(category) ?? 0) + 1;
    counts.set(category, count);
    return count <= most;
  });
}

/** Each place on its own is given, with the share's chance, to one of the next products, all alike likely. */
function explore(ordered: Int32Array, capped: Int32Array, { rules, random }: ArrangeOptions): Place[] {
  const share = rules.explore;
  const listed = new Set(ordered);
  const others = share > 0 ? Array.from(capped).filter((item) => !listed.has(item)) : [];
  const next = others.slice(0, EXPLORED_FROM);
  if (next.length === 0) return Array.from(ordered, (item) => ({ item, by: "score", propensity: 1 }));
  const chance = share / next.length;
  return Array.from(ordered, (item): Place => {
    if (random() >= share) return { item, by: "score", propensity: 1 - share };
    const [drawn] = next.splice(Math.floor(random() * next.length), 1);
    return drawn === undefined
      ? { item, by: "score", propensity: 1 - share }
      : { item: drawn, by: "explore", propensity: chance };
  });
}

/** Pinned products push the others down; one that is already listed moves. */
function pin(places: Place[], { k, rules, exclude }: ArrangeOptions): Place[] {
  const pins = rules.pins.filter(({ item, position }) => exclude[item] !== 1 && position <= k);
  if (pins.length === 0) return places;
  const pinned = new Set(pins.map(({ item }) => item));
  const list = places.filter(({ item }) => !pinned.has(item));
  for (const { item, position } of [...pins].sort((a, b) => a.position - b.position))
    list.splice(position - 1, 0, { item, by: "pin", propensity: 1 });
  return list.slice(0, k);
}
