import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";

type Row = Record<string, string>;

const endDate = "2026-10-31";
const shop = makeSampleShop({ seed: 7, endDate });
const { truth } = shop;
const content = (name: string) => shop.files.find((file) => file.name === name)?.content ?? "";
const table = (name: string): Row[] => parse(content(name), { columns: true });

/** A style that names no zone means the shop's own clock. */
const clock = (text = ""): number =>
  Date.parse(`${text.replaceAll("/", "-").replace(" ", "T")}${text.includes("+") ? "" : "+08:00"}`);

const products = table("products.csv");
const customers = table("customers.csv");
const orders = table("orders_export.csv");
const events = table("events.csv");
const reviews = [
  ...table("reviews_en.csv").map((r) => ({
    id: r.review_id ?? "",
    customer: r.customer_id ?? "",
    product: r.product_id ?? "",
    stars: Number(r.stars),
    text: r.review_text ?? "",
    time: clock(r.reviewed_at),
  })),
  ...table("评价导出.csv").map((r) => ({
    id: r.评价编号 ?? "",
    customer: r.客户编号 ?? "",
    product: r.商品编号 ?? "",
    stars: Number(r.评分),
    text: r.评价内容 ?? "",
    time: clock(r.评价时间),
  })),
];
const turns = content("service_dialogues.jsonl")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Record<string, string>);
const reviewById = new Map(reviews.map((r) => [r.id, r]));
const skus = new Set(products.map((p) => p.SKU));
const ids = new Set(customers.map((c) => c.customer_id));
const unique = (values: unknown[]) => new Set(values).size;
const yearStart = clock("2025-11-01T00:00:00");
const yearEnd = clock("2026-11-01T00:00:00");

describe("makeSampleShop", () => {
  it("makes the amounts that were promised", () => {
    expect(customers).toHaveLength(400);
    expect(products).toHaveLength(120);
    expect(unique(products.map((p) => p.Category))).toBe(8);
    expect(orders).toHaveLength(6_000);
    expect(events).toHaveLength(20_000);
    expect(reviews).toHaveLength(3_000);
    expect(unique(turns.map((t) => t.session_id))).toBe(300);
    expect(truth.personas).toHaveLength(6);
    expect(truth.needs).toHaveLength(25);
    expect(truth.needs.filter((n) => n.trend === "rising")).toHaveLength(3);
    expect(truth.needs.filter((n) => n.trend === "fading")).toHaveLength(2);
  });

  it("sends back what its reviews call damaged, far more often than other things", () => {
    const sender = new Map(reviews.map((r) => [r.id, `${r.customer} ${r.product}`]));
    const returned = new Set(
      orders.filter((o) => o.Status === "returned").map((o) => `${o["Customer ID"]} ${o.SKU}`),
    );
    const rate = (said: readonly { documentKey: string }[]) => {
      const lines = said
        .map(({ documentKey }) => sender.get(documentKey))
        .filter((line) => line !== undefined);
      return lines.filter((line) => returned.has(line)).length / lines.length;
    };
    for (const need of truth.needs.filter((n) => n.returned)) {
      const said = truth.mentions.filter(({ needKey }) => needKey === need.key);
      const others = truth.mentions.filter(({ needKey }) => needKey !== need.key);
      expect(rate(said), need.key).toBeGreaterThan(rate(others) + 0.1);
    }
    expect(truth.needs.filter((n) => n.carriers.length > 0)).toHaveLength(5);
  });

  it("gives the same bytes for the same seed and others for another", () => {
    expect(makeSampleShop({ seed: 7, endDate })).toEqual(shop);
    const other = makeSampleShop({ seed: 8, endDate });
    for (const [i, file] of shop.files.entries()) expect(other.files[i]?.content).not.toBe(file.content);
  });

  it("scales everything but the catalogue", () => {
    const small = makeSampleShop({ seed: 7, scale: 0.1, endDate });
    const lines = small.files.map((file) => file.content.trimEnd().split("\n").length - 1);
    expect(lines.slice(0, 4)).toEqual([120, 40, 600, 2_000]);
  });

  it("refuses what is no date", () => {
    expect(() => makeSampleShop({ seed: 1, endDate: "31.10.2026" })).toThrow(RangeError);
    expect(() => makeSampleShop({ seed: 1, endDate: "2026-13-01" })).toThrow(RangeError);
  });

  it("refers only to customers and products that exist, by unique ids", () => {
    const references = [
      ...orders.map((o) => [o["Customer ID"], o.SKU]),
      ...events.map((e) => [e.user_id, e.item_id]),
      ...reviews.map((r) => [r.customer, r.product]),
      ...turns.map((t) => [t.customer_id, t.sku]),
    ];
    expect(references.filter(([customer, sku]) => !ids.has(customer) || !skus.has(sku))).toEqual([]);
    expect(unique(orders.map((o) => `${o["Order No"]}/${o.Line}`))).toBe(orders.length);
    expect(unique(events.map((e) => e.event_id))).toBe(events.length);
    expect(reviewById.size).toBe(reviews.length);
    expect(unique(turns.map((t) => t.message_id))).toBe(turns.length);
  });

  it("keeps all that happened within the year and reviews after the purchase", () => {
    const times = [
      ...orders.map((o) => clock(o["Order Date"])),
      ...events.map((e) => clock(e.ts)),
      ...reviews.map((r) => r.time),
      ...turns.map((t) => clock(t.sent_at)),
    ];
    expect(times.filter((time) => !(time >= yearStart && time < yearEnd))).toEqual([]);
    const bought = new Map<string, number>();
    for (const o of orders) {
      const key = `${o["Customer ID"]}/${o.SKU}`;
      if (!bought.has(key)) bought.set(key, clock(o["Order Date"]));
    }
    expect(
      reviews.filter((r) => !((bought.get(`${r.customer}/${r.product}`) ?? Infinity) <= r.time)),
    ).toEqual([]);
  });

  it("rates from 1 to 5 and writes both languages in about equal parts", () => {
    expect([...new Set(reviews.map((r) => r.stars))].sort()).toEqual([1, 2, 3, 4, 5]);
    const chinese = reviews.filter((r) => /\p{Script=Han}/u.test(r.text)).length / reviews.length;
    expect(chinese).toBeGreaterThan(0.4);
    expect(chinese).toBeLessThan(0.65);
    expect(reviews.filter((r) => r.text.trim() === "")).toEqual([]);
  });

  it("lets customer and agent take 4 to 10 turns", () => {
    const sizes = new Map<string, number>();
    for (const t of turns) sizes.set(t.session_id ?? "", (sizes.get(t.session_id ?? "") ?? 0) + 1);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(4);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(10);
    expect(new Set(turns.map((t) => t.role))).toEqual(new Set(["customer", "agent"]));
  });

  it("shows impressions as lists of ten positions, and clicks only on what was shown", () => {
    const shown = new Map<string, Set<string>>();
    for (const e of events.filter((event) => event.event_type === "impression")) {
      const session = shown.get(e.session_id ?? "") ?? new Set();
      shown.set(e.session_id ?? "", session.add(`${e.position}/${e.item_id}`));
    }
    const sizes = [...shown.values()].map((list) => list.size);
    // the last visit is cut so that the number of events is exact
    expect(sizes.filter((size) => size !== 10).length).toBeLessThanOrEqual(1);
    const clicks = events.filter((e) => e.event_type === "click");
    expect(clicks.length).toBeGreaterThan(300);
    expect(
      clicks.filter((e) => shown.get(e.session_id ?? "")?.has(`${e.position}/${e.item_id}`) !== true),
    ).toEqual([]);
  });

  it("lets one product run out and sell no more", () => {
    const { sku, lastDay } = truth.outOfStockProduct;
    expect(products.find((p) => p.SKU === sku)?.Stock).toBe("0");
    const dates = orders.filter((o) => o.SKU === sku).map((o) => o["Order Date"] ?? "");
    expect(dates.length).toBeGreaterThan(30);
    expect(dates.filter((date) => date >= lastDay)).toEqual([]);
  });

  it("sells seasonal products around their month", () => {
    expect(truth.seasonalProducts.length).toBeGreaterThan(0);
    for (const peak of new Set(truth.seasonalProducts.map((p) => p.peakMonth))) {
      const group = new Set(truth.seasonalProducts.filter((p) => p.peakMonth === peak).map((p) => p.sku));
      const months = orders
        .filter((o) => group.has(o.SKU ?? ""))
        .map((o) => Number(o["Order Date"]?.slice(5, 7)));
      const near = months.filter((m) => Math.min((m - peak + 12) % 12, (peak - m + 12) % 12) <= 1).length;
      expect(near / months.length).toBeGreaterThan(0.55);
    }
  });
});

describe("the truth beside the sample shop", () => {
  it("assigns each customer to exactly one persona", () => {
    const assigned = truth.personas.flatMap((p) => p.customers);
    expect([...assigned].sort()).toEqual([...ids].sort());
  });

  it("quotes mentions letter for letter, about the products of the need", () => {
    const documents = new Map<string, { text: string; sku: string }>([
      ...reviews.map((r) => [r.id, { text: r.text, sku: r.product }] as const),
      ...turns.map((t) => [t.message_id ?? "", { text: t.text ?? "", sku: t.sku ?? "" }] as const),
    ]);
    const linked = new Map(truth.needs.map((n) => [n.key, new Set(n.products)]));
    const wrong = truth.mentions.filter(({ documentKey, needKey, text }) => {
      const document = documents.get(documentKey);
      return (
        document === undefined ||
        !document.text.includes(text) ||
        linked.get(needKey)?.has(document.sku) !== true
      );
    });
    expect(wrong).toEqual([]);
    for (const need of truth.needs) {
      expect(need.mentions).toBe(truth.mentions.filter((m) => m.needKey === need.key).length);
      expect(need.mentions).toBeGreaterThanOrEqual(40);
    }
  });

  it("words each need in many ways", () => {
    for (const { key } of truth.needs) {
      const texts = truth.mentions.filter((m) => m.needKey === key).map((m) => m.text.toLowerCase());
      expect(unique(texts) / texts.length).toBeGreaterThan(0.5);
      expect(unique(texts)).toBeGreaterThanOrEqual(28);
    }
  });

  it("plants trends that show in the reviews", () => {
    const half = (yearStart + yearEnd) / 2;
    for (const { key, trend } of truth.needs) {
      const times = truth.mentions
        .filter((m) => m.needKey === key)
        .flatMap((m) => reviewById.get(m.documentKey)?.time ?? []);
      const late = times.filter((time) => time >= half).length / times.length;
      if (trend === "rising") expect(late, key).toBeGreaterThan(0.68);
      if (trend === "fading") expect(late, key).toBeLessThan(0.32);
    }
  });

  it("marks spam, exact copies and personal data", () => {
    expect(truth.spamDocuments).toHaveLength(90);
    const spam = truth.spamDocuments.map((key) => reviewById.get(key));
    expect(unique(spam.map((r) => r?.text))).toBeLessThan(40);
    expect(spam.filter((r) => !/\.example|slim-/.test(r?.text ?? ""))).toEqual([]);
    expect(truth.duplicateDocuments).toHaveLength(60);
    for (const { key, of } of truth.duplicateDocuments) {
      expect(reviewById.get(key)?.text).toBe(reviewById.get(of)?.text);
      expect(key).not.toBe(of);
    }
    const silent = new Set([...truth.spamDocuments, ...truth.duplicateDocuments.map((d) => d.key)]);
    expect(truth.mentions.filter((m) => silent.has(m.documentKey))).toEqual([]);
    expect(truth.personalData.length).toBeGreaterThan(5);
    const said = new Map(turns.map((t) => [t.message_id, t.text ?? ""]));
    expect(truth.personalData.filter((d) => said.get(d.documentKey)?.includes(d.text) !== true)).toEqual([]);
  });
});
