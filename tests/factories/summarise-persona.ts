import { overIndex } from "@/lib/domain/over-index";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import type { RunContent } from "@/tests/factories/insert-run";
import { DAY } from "@/tests/factories/plan-shop";
import { NEEDS, PRODUCTS } from "@/tests/factories/shop-phrases";

const RECENCY_EDGES = [30, 90, 180, 365];
const FREQUENCY_EDGES = [1, 2, 4, 8];

/** What the personas stage would say of one persona of the planned shop, counted anew from the plan. */
export function summarisePersona(
  content: RunContent,
  personaOf: readonly (number | null)[],
  key: number,
): PersonaSummary {
  const { plan, placed, productIds, customerIds } = content;
  const own = personaOf.flatMap((of, index) => (of === key ? [index] : []));
  const others = personaOf.flatMap((of, index) => (of === key ? [] : [index]));
  const orders = plan.orders.map((order, index) => ({ ...order, returned: index % 20 === 0 }));
  const kept = orders.filter((order) => !order.returned);
  const share = (has: (customer: number) => boolean) => {
    const [inside, outside] = [own.filter(has).length, others.filter(has).length];
    const found = overIndex(inside, own.length, outside, others.length);
    const { value: ratio = 0, low = 0, high = 0 } = found ?? {};
    return { inside, ofInside: own.length, outside, ofOutside: others.length, ratio, low, high };
  };
  const strongest = <T extends { inside: number; low: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.inside >= 3).sort((a, b) => b.low - a.low);
  const needs = NEEDS.map((need) => ({
    key: need.key,
    ...share((customer) => placed.some((p) => p.document.customer === customer && p.mention.need === need)),
  }));
  const bought = (wanted: (product: number) => boolean) =>
    share((customer) => kept.some((order) => order.customer === customer && wanted(order.product)));
  const figures = customerIds.map((_, customer) => {
    const mine = plan.orders.filter((order) => order.customer === customer);
    const newest = Math.max(...mine.map((order) => order.at.getTime()));
    return mine.length > 0
      ? { recency: (plan.until.getTime() - newest) / DAY, frequency: mine.length }
      : null;
  });
  const counts = Array.from({ length: RECENCY_EDGES.length + 1 }, () => FREQUENCY_EDGES.map(() => 0));
  for (const customer of own) {
    const figure = figures[customer];
    if (!figure) continue;
    const row = counts[RECENCY_EDGES.filter((edge) => figure.recency > edge).length];
    const column = FREQUENCY_EDGES.filter((edge) => figure.frequency >= edge).length - 1;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  const medians = (["recency", "frequency"] as const).map((field) => {
    const of = (customers: readonly number[]) =>
      customers.flatMap((customer) => figures[customer]?.[field] ?? []).sort((a, b) => a - b);
    const middle = (values: readonly number[]) => values[values.length >> 1] ?? 0;
    return { field, median: middle(of(own)), othersMedian: middle(of(others)), customers: of(own).length };
  });
  const isOwn = new Set(own);
  return {
    needs: strongest(needs),
    categories: strongest(
      [...new Set(PRODUCTS.map(([, category]) => category))].map((name) => ({
        name,
        ...bought((product) => PRODUCTS[product]?.[1] === name),
      })),
    ),
    products: strongest(
      productIds.map((productId, at) => ({ productId, ...bought((product) => product === at) })),
    ),
    attributes: [
      { field: "region", value: "Hangzhou", ...share((customer) => customer % 3 === 0) },
      { field: "region", value: "Leeds", ...share((customer) => customer % 3 !== 0) },
    ],
    numbers: medians,
    quotes: placed
      .filter((item) => item.mention.need?.personas.includes(key) && isOwn.has(item.document.customer))
      .slice(0, 3)
      .map((item) => item.id),
    rfm: { recencyEdges: RECENCY_EDGES, frequencyEdges: FREQUENCY_EDGES, counts },
    kept: content.state === "before" ? null : 1,
  };
}
