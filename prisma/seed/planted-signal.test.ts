import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";

const shop = makeSampleShop({ seed: 7, endDate: "2026-10-31" });
const rows = (name: string): Record<string, string>[] =>
  parse(shop.files.find((file) => file.name === name)?.content ?? "", { columns: true });

/** First purchases, split at 80 % of them by time: what each customer had before and what it bought new after. */
function splitByTime() {
  const seen = new Set<string>();
  const firsts = rows("orders_export.csv").filter((o) => {
    const key = `${o["Customer ID"]}/${o.SKU}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  const cut = firsts[Math.floor(firsts.length * 0.8)]?.["Order Date"] ?? "";
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  for (const o of firsts) {
    const side = (o["Order Date"] ?? "") < cut ? before : after;
    const customer = o["Customer ID"] ?? "";
    side.set(customer, (side.get(customer) ?? new Set()).add(o.SKU ?? ""));
  }
  return { before, after };
}

const { before, after } = splitByTime();
const skus = rows("products.csv").map((p) => p.SKU ?? "");
const buyers = (sku: string) =>
  [...before].filter(([, bought]) => bought.has(sku)).map(([customer]) => customer);
const buyersOf = new Map(skus.map((sku) => [sku, new Set(buyers(sku))]));

/** Share of future purchases among the ten best of those not yet bought. */
function recall(score: (customer: string, sku: string) => number): number {
  let hits = 0;
  let total = 0;
  for (const [customer, future] of after) {
    const had = before.get(customer);
    if (had === undefined) continue;
    const ranked = skus
      .filter((sku) => !had.has(sku))
      .map((sku) => ({ sku, value: score(customer, sku) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, 10);
    hits += ranked.filter(({ sku }) => future.has(sku)).length;
    total += future.size;
  }
  return hits / total;
}

const popularity = recall((_, sku) => buyersOf.get(sku)?.size ?? 0);

describe("the signal planted in the sample shop", () => {
  it("lets neighbours of bought products foretell purchases far better than popularity", () => {
    const similarity = (a: string, b: string) => {
      const [left, right] = [buyersOf.get(a) ?? new Set(), buyersOf.get(b) ?? new Set()];
      const both = [...left].filter((customer) => right.has(customer)).length;
      return both / Math.sqrt(Math.max(1, left.size * right.size));
    };
    const table = new Map(skus.map((a) => [a, new Map(skus.map((b) => [b, similarity(a, b)]))]));
    const knn = recall((customer, sku) =>
      [...(before.get(customer) ?? [])].reduce((sum, had) => sum + (table.get(sku)?.get(had) ?? 0), 0),
    );
    expect(knn).toBeGreaterThan(popularity * 1.5);
  });

  it("lets category and brand alone foretell purchases better than popularity", () => {
    const facts = new Map(rows("products.csv").map((p) => [p.SKU ?? "", p]));
    const content = recall((customer, sku) => {
      const fact = facts.get(sku);
      const had = [...(before.get(customer) ?? [])].map((bought) => facts.get(bought));
      const same = (column: string) => had.filter((other) => other?.[column] === fact?.[column]).length;
      return same("Category") * (1 + same("Brand"));
    });
    expect(content).toBeGreaterThan(popularity * 1.3);
  });

  it("shows each persona's favourite shelf in what most of its customers buy", () => {
    const category = new Map(rows("products.csv").map((p) => [p.SKU ?? "", p.Category ?? ""]));
    const counts = new Map<string, Map<string, number>>();
    for (const o of rows("orders_export.csv")) {
      const mine = counts.get(o["Customer ID"] ?? "") ?? new Map<string, number>();
      const shelf = category.get(o.SKU ?? "") ?? "";
      counts.set(o["Customer ID"] ?? "", mine.set(shelf, (mine.get(shelf) ?? 0) + 1));
    }
    const top = (customer: string) =>
      [...(counts.get(customer) ?? [])].sort((a, b) => b[1] - a[1]).map(([shelf]) => shelf)[0] ?? "";
    const shelves: Record<string, string[]> = {
      "young-family": ["Bedding & Bath", "Kitchen"],
      "weekend-camper": ["Camping & Hiking"],
      "coffee-devotee": ["Coffee & Tea"],
      "silver-gardener": ["Garden & Balcony"],
      "thrifty-renter": ["Storage", "Lighting & Air"],
      "pet-household": ["Pets"],
    };
    for (const { key, customers } of shop.truth.personas) {
      const own =
        customers.filter((customer) => shelves[key]?.includes(top(customer))).length / customers.length;
      expect(own, key).toBeGreaterThan(0.7);
      // overlapping, not one-hot: hardly anybody buys from its own shelves only
      const wide =
        customers.filter((customer) => (counts.get(customer)?.size ?? 0) >= 3).length / customers.length;
      expect(wide, key).toBeGreaterThan(0.5);
    }
  });
});
