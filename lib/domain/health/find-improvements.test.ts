import { expect, it } from "vitest";
import { findImprovements } from "@/lib/domain/health/find-improvements";
import type { KindHealth, TextHealth } from "@/lib/domain/health/health";
import type { HealthFacts } from "@/lib/domain/health/health-facts";
import type { ImportKind } from "@/lib/domain/import/kinds";

type KindOf<K extends ImportKind> = Omit<KindHealth, "kind"> & { readonly kind: K };

const at = (day: string) => new Date(`${day}T00:00:00Z`);

function kind<K extends ImportKind>(name: K, rows: number, filled: Record<string, number> = {}): KindOf<K> {
  return {
    kind: name,
    rows,
    from: rows > 0 ? at("2026-01-01") : null,
    to: rows > 0 ? at("2026-06-30") : null,
    fields: Object.entries(filled).map(([field, count]) => ({ field, filled: count })),
    productKnown: rows,
    customerKnown: rows,
  };
}

function reviews(rows: number, filled: Record<string, number>): TextHealth {
  return { ...kind("reviews", rows, filled), duplicates: 0, flagged: 0, masked: 0 };
}

/** A shop that lacks nothing. */
function whole(): HealthFacts {
  return {
    texts: [reviews(1000, { customer: 1000, product: 1000, time: 1000, rating: 1000 })],
    orders: kind("orders", 2000, { customer: 2000, price: 2000 }),
    events: kind("events", 0),
    products: { ...kind("products", 50, { stock: 50, listPrice: 50, category: 50 }), described: 50 },
    customers: { ...kind("customers", 300, { attributes: 300, email: 300 }), described: 300 },
    overlap: { wrote: 200, bought: 280, both: 180 },
    reviewsWithOrder: { part: 900, whole: 1000 },
    imports: [],
    gaps: [],
  };
}

const rules = (facts: HealthFacts) => findImprovements(facts).map(({ rule }) => rule);

it("says nothing of a shop that lacks nothing", () => {
  expect(findImprovements(whole())).toEqual([]);
});

it("counts the lines that lack a customer, and ranks by how much hangs on them", () => {
  const facts = whole();
  const orders = kind("orders", 541_909, { customer: 406_829, price: 541_909 });
  const products = { ...facts.products, fields: [{ field: "category", filled: 50 }] };
  const found = findImprovements({ ...facts, orders, products });
  expect(found.map(({ rule }) => rule)).toEqual(["orderCustomers", "stock", "listPrices"]);
  expect(found[0]).toMatchObject({ part: 135_080, whole: 541_909, kind: "orders", fix: "upload" });
});

it("asks for texts and for purchases first where there are none", () => {
  const facts = { ...whole(), texts: [reviews(0, {})], orders: kind("orders", 0) };
  expect(rules(facts)).toEqual(["noTexts", "noInteractions"]);
});

it("asks for the list of orders that lines wait for", () => {
  const orders = { ...kind("orders", 0), waiting: 7 };
  const [first] = findImprovements({ ...whole(), orders }).filter(({ rule }) => rule === "orderTimes");
  expect(first).toMatchObject({ part: 7, whole: 7, fix: "upload" });
});

it("leaves small shares and small crowds alone", () => {
  const facts = whole();
  const texts = [reviews(1000, { customer: 985, product: 1000, time: 1000, rating: 1000 })];
  expect(rules({ ...facts, texts, overlap: { wrote: 10, bought: 280, both: 0 } })).toEqual([]);
});

it("suspects two ways of naming people when hardly anybody who wrote has bought", () => {
  const found = findImprovements({ ...whole(), overlap: { wrote: 200, bought: 280, both: 3 } });
  expect(found).toMatchObject([{ rule: "strangers", part: 3, whole: 200 }]);
});

it("leads to the quarantine of the newest import", () => {
  const imports = [
    {
      kind: "orders" as const,
      lastId: 7,
      lastFile: "orders.csv",
      lastAt: at("2026-07-01"),
      imports: 2,
      read: 100,
      duplicate: 0,
      waiting: 10,
    },
  ];
  expect(findImprovements({ ...whole(), imports })).toMatchObject([
    { rule: "waiting", part: 10, whole: 100, fix: "rejects", importId: 7 },
  ]);
});

it("tells of short histories, silences and kinds that lie behind", () => {
  const facts = whole();
  const short = { ...facts.orders, from: at("2026-06-01") };
  expect(findImprovements({ ...facts, orders: short })).toMatchObject([
    { rule: "shortHistory", part: 30, whole: 84 },
  ]);
  const gaps = [
    {
      kind: "orders" as const,
      gaps: [
        { from: 10, to: 24 },
        { from: 40, to: 44 },
      ],
    },
  ];
  expect(findImprovements({ ...facts, gaps })).toMatchObject([{ rule: "gap", part: 15, whole: 20 }]);
  const late = { ...facts.orders, to: at("2026-05-31") };
  expect(findImprovements({ ...facts, orders: late })).toMatchObject([
    { rule: "behind", kind: "orders", part: 30 },
  ]);
});
