import { attributeFields } from "@/lib/algorithms/persona/attribute-block";
import type { PersonaTraits } from "@/lib/algorithms/persona/name-persona";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { overIndex } from "@/lib/domain/over-index";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

/** Everything that is known of the customers with a profile, one entry a customer, in one order. */
export interface Customers {
  readonly needs: readonly ReadonlySet<number>[];
  readonly products: readonly ReadonlySet<number>[];
  readonly categories: readonly ReadonlySet<string>[];
  readonly attributes: readonly (Readonly<Record<string, unknown>> | null)[];
  readonly numbers: Readonly<Record<string, readonly (number | null)[]>>;
}

const MOST_ENTRIES = 15;
const FEWEST_INSIDE = 3;
const RECENCY_EDGES = [30, 90, 180, 365];
const FREQUENCY_EDGES = [1, 2, 4, 8];

/** What sets the customers with `inside` 1 apart from the others. */
export function describePersona(
  customers: Customers,
  inside: Uint8Array,
): Omit<PersonaSummary, "quotes" | "kept" | "value"> {
  const attributeValues = customers.attributes.map(wordsOf(customers));
  return {
    needs: strongest(customers.needs, inside).map(({ thing, ...rest }) => ({ key: thing, ...rest })),
    categories: strongest(customers.categories, inside).map(({ thing, ...rest }) => ({
      name: thing,
      ...rest,
    })),
    products: strongest(customers.products, inside).map(({ thing, ...rest }) => ({
      productId: thing,
      ...rest,
    })),
    attributes: strongest(attributeValues, inside).map(({ thing, ...rest }) => {
      const [field = "", value = ""] = thing.split("\u0000");
      return { field, value, ...rest };
    }),
    numbers: Object.entries(customers.numbers).flatMap(([field, values]) =>
      compareMedians(field, values, inside),
    ),
    rfm: gridOf(customers.numbers, inside),
  };
}

/** The few words of it that make a name. */
export function traitsOf(
  summary: Omit<PersonaSummary, "quotes" | "kept" | "value">,
  names: ReadonlyMap<number, NeedRef>,
): PersonaTraits {
  const typical = summary.needs.find(({ key, low }) => low > 1 && names.has(key));
  const need = typical && names.get(typical.key);
  const number = (field: string) => summary.numbers.find((entry) => entry.field === field);
  const price = number("unitPrice");
  const orders = number("frequency");
  const recency = number("recency");
  const ratio = (entry: { median: number; othersMedian: number } | undefined) =>
    entry && entry.othersMedian > 0 ? entry.median / entry.othersMedian : 1;
  return {
    categories: summary.categories.filter(({ low }) => low > 1).map(({ name }) => name),
    need: need ? { en: need.nameEn, zh: need.nameZh } : null,
    price: ratio(price) < 0.75 ? "low" : ratio(price) > 1.33 ? "high" : "middle",
    rhythm:
      ratio(recency) > 2.5
        ? "lapsed"
        : ratio(orders) >= 1.5
          ? "often"
          : ratio(orders) <= 0.6
            ? "rare"
            : "middle",
  };
}

/** Things that more of the inside have than of the outside, most surely so first. */
function strongest<T>(of: readonly ReadonlySet<T>[], inside: Uint8Array) {
  const counts = new Map<T, [number, number]>();
  let ofInside = 0;
  for (const [r, things] of of.entries()) {
    const side = inside[r] === 1 ? 0 : 1;
    if (side === 0) ofInside++;
    for (const thing of things) {
      const count = counts.get(thing) ?? [0, 0];
      count[side]++;
      counts.set(thing, count);
    }
  }
  return [...counts]
    .filter(([, [within]]) => within >= FEWEST_INSIDE)
    .flatMap(([thing, [within, without]]) => {
      const ofOutside = of.length - ofInside;
      const found = overIndex(within, ofInside, without, ofOutside);
      if (!found) return [];
      const { value: ratio, low, high } = found;
      return [{ thing, inside: within, ofInside, outside: without, ofOutside, ratio, low, high }];
    })
    .sort((a, b) => b.low - a.low || (String(a.thing) < String(b.thing) ? -1 : 1))
    .slice(0, MOST_ENTRIES);
}

function wordsOf(customers: Customers) {
  const fields = attributeFields(customers.attributes).filter(({ kind }) => kind === "word");
  return (attributes: Readonly<Record<string, unknown>> | null): Set<string> =>
    new Set(
      fields
        .filter(({ name }) => attributes?.[name] !== undefined && attributes[name] !== null)
        .map(({ name }) => `${name}\u0000${String(attributes?.[name])}`),
    );
}

function compareMedians(field: string, values: readonly (number | null)[], inside: Uint8Array) {
  const within: number[] = [];
  const without: number[] = [];
  for (const [r, value] of values.entries())
    if (value !== null) (inside[r] === 1 ? within : without).push(value);
  if (within.length === 0 || without.length === 0) return [];
  return [{ field, median: median(within), othersMedian: median(without), customers: within.length }];
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  const upper = values[middle] as number;
  return values.length % 2 === 1 ? upper : (upper + (values[middle - 1] as number)) / 2;
}

/** Recency by frequency, counts of customers: rows are recency bands from the newest, columns numbers of orders. */
function gridOf(numbers: Customers["numbers"], inside: Uint8Array): PersonaSummary["rfm"] {
  const counts = Array.from({ length: RECENCY_EDGES.length + 1 }, () =>
    new Array<number>(FREQUENCY_EDGES.length).fill(0),
  );
  for (let r = 0; r < inside.length; r++) {
    const recency = numbers.recency?.[r] ?? null;
    const frequency = numbers.frequency?.[r] ?? null;
    if (inside[r] !== 1 || recency === null || frequency === null) continue;
    const row = RECENCY_EDGES.filter((edge) => recency > edge).length;
    const column = Math.max(0, FREQUENCY_EDGES.filter((edge) => frequency >= edge).length - 1);
    const line = counts[row];
    if (line) line[column] = (line[column] ?? 0) + 1;
  }
  return { recencyEdges: RECENCY_EDGES, frequencyEdges: FREQUENCY_EDGES, counts };
}
