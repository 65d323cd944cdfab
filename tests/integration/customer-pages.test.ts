import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { HistoryEntry } from "@/lib/domain/customer/customer-page";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { PRODUCTS } from "@/tests/factories/shop-phrases";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;
let other: MadeShop;
let actor: Actor;
let stranger: Actor;

beforeAll(async () => {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  shop = await makePublishedRun({ slug: "one", customers: 120 });
  other = await makePublishedRun({
    slug: "two",
    seed: 8,
    documents: 90,
    customers: 41,
    beatsPopularity: false,
  });
  actor = { userId: null, workspaceId: shop.workspaceId, role: "viewer" };
  stranger = { userId: null, workspaceId: other.workspaceId, role: "administrator" };
});

const idOf = (index: number) => shop.customerIds[index] ?? -1;
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe("a customer", () => {
  it("is found with counts from the plan, and only in the own workspace", async () => {
    const { getCustomer } = await import("@/lib/services/customers/get-customer");
    const customer = await getCustomer(actor, idOf(3));
    const orders = shop.plan.orders.filter((order) => order.customer === 3);
    expect(customer?.orderLines).toBe(orders.length);
    expect(customer?.events).toBe(shop.plan.events.filter((event) => event.customer === 3).length);
    expect(customer?.profile?.persona?.key).toBe(shop.plan.personaOf[3]);
    const spent = orders.reduce(
      (sum, { product, quantity }) => sum + quantity * (PRODUCTS[product]?.[2] ?? 0),
      0,
    );
    expect(customer?.spent).toBeCloseTo(spent, 6);
    expect(await getCustomer(stranger, idOf(3))).toBeNull();
  });

  it("has a history whose pages add up to all that is known, newest first", async () => {
    const { listCustomerHistory } = await import("@/lib/services/customers/list-customer-history");
    const rows: HistoryEntry[] = [];
    let counts = { order: 0, event: 0, document: 0 };
    for (let page = 1; page < 50; page++) {
      const found = await listCustomerHistory(actor, idOf(3), { page, pageSize: 7 });
      if (found.page !== page) break;
      counts = found.counts;
      rows.push(...found.rows);
      if (found.rows.length < 7) break;
    }
    expect(rows.length).toBe(counts.order + counts.event + counts.document);
    const times = rows.map((row) => row.at?.getTime() ?? 0);
    expect(times).toEqual(sorted(times).reverse());
    const lines = rows.flatMap((row) => (row.kind === "order" ? row.detail.lines : []));
    expect(lines.length).toBe(shop.plan.orders.filter((order) => order.customer === 3).length);
    const events = rows.reduce((sum, row) => sum + (row.kind === "event" ? row.detail.count : 0), 0);
    expect(events).toBe(shop.plan.events.filter((event) => event.customer === 3).length);
    const onlyOrders = await listCustomerHistory(actor, idOf(3), { kind: "order", pageSize: 500 });
    expect(onlyOrders.rows.every((row) => row.kind === "order")).toBe(true);
    expect(onlyOrders.rows.length).toBe(counts.order);
    expect((await listCustomerHistory(stranger, idOf(3))).rows).toEqual([]);
  });

  it("voices needs whose shares add up, each in his own words", async () => {
    const { listCustomerNeeds } = await import("@/lib/services/customers/list-customer-needs");
    const needs = await listCustomerNeeds(actor, idOf(3));
    expect(needs.reduce((sum, need) => sum + need.share, 0)).toBeCloseTo(1, 6);
    for (const need of needs) {
      expect(need.quotes[0]?.excerpt.customer?.id).toBe(idOf(3));
      expect(need.quotes[0]?.excerpt.need?.key).toBe(need.key);
    }
    expect(await listCustomerNeeds(stranger, idOf(3))).toEqual([]);
  });

  it("is found by key, those that begin with it first, taking % as what it is", async () => {
    const { searchCustomers } = await import("@/lib/services/customers/search-customers");
    expect((await searchCustomers(actor, "c0007")).map(({ key }) => key)).toEqual(["C0007"]);
    expect((await searchCustomers(actor, "07")).map(({ key }) => key)).toContain("C0107");
    expect(await searchCustomers(actor, "%")).toEqual([]);
    expect((await searchCustomers(actor, "")).length).toBe(12);
    expect(await searchCustomers(stranger, "C0100")).toEqual([]);
  });
});

describe("a customer's personas", () => {
  it("are those of every published run, newest first, and nobody else's to see", async () => {
    const { listCustomerPersonas } = await import("@/lib/services/customers/list-customer-personas");
    // The run before had every eighth customer of the first persona in the second.
    const moved = shop.plan.personaOf.findIndex((key, index) => key === 1 && index % 8 === 0);
    const past = await listCustomerPersonas(actor, idOf(moved));
    expect(past.map(({ run, persona }) => [run, persona?.key])).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(await listCustomerPersonas(stranger, idOf(moved))).toEqual([]);
  });
});

describe("recommendations", () => {
  it("are a list whose parts add up to the scores, with reasons that name what there is", async () => {
    const { listRecommendations } = await import("@/lib/services/recommendations/list-recommendations");
    const list = await listRecommendations(actor, idOf(5));
    if (!list) throw new Error("nothing published");
    expect(list.rows.map(({ rank }) => rank)).toEqual(list.rows.map((_, place) => place + 1));
    for (const { parts, score, reasons } of list.rows) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) {
        if ("productId" in reason) expect(list.products.get(reason.productId)?.title).toBeTruthy();
        if (reason.kind === "need") {
          expect(list.needs.has(reason.needKey)).toBe(true);
          expect(list.quotes.get(reason.needKey)?.customer?.id).toBe(idOf(5));
        }
      }
    }
    expect(list.neighbours).toEqual({ previous: idOf(4), next: idOf(6), position: 6, total: 120 });
    const foreign = await listRecommendations(stranger, idOf(5));
    expect(foreign?.rows).toEqual([]);
    expect(foreign?.neighbours.position).toBeNull();
  });

  it("are counted over all customers", async () => {
    const { getRecommendationTotals } = await import(
      "@/lib/services/recommendations/get-recommendation-totals"
    );
    const totals = await getRecommendationTotals(actor);
    expect(totals).toMatchObject({ run: 2, customers: 120, lists: 120, catalogue: PRODUCTS.length });
    expect(totals?.first?.id).toBe(idOf(0));
  });

  it("are judged by what the published run measured", async () => {
    const { getRecommenderEvaluation } = await import(
      "@/lib/services/recommendations/get-recommender-evaluation"
    );
    expect((await getRecommenderEvaluation(actor))?.result?.beatsPopularity).toBe(true);
    expect((await getRecommenderEvaluation(stranger))?.result?.beatsPopularity).toBe(false);
  });
});
