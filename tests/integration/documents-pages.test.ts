import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { systemActor } from "@/lib/domain/actor";
import { documentFilter } from "@/lib/domain/documents/document-filter";
import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;
let other: MadeShop;
let actor: Actor;

beforeAll(async () => {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  shop = await makePublishedRun({ slug: "one" });
  other = await makePublishedRun({ slug: "two", seed: 8, documents: 90, beatsPopularity: false });
  actor = { userId: null, workspaceId: shop.workspaceId, role: "viewer" };
});

/** What the plan says, against which every count is held. */
const said = (key: number) => shop.placed.filter((item) => item.mention.need?.key === key);
const distinct = (values: readonly unknown[]) => new Set(values).size;

describe("documents", () => {
  const list = async (filter: Record<string, unknown>) => {
    const { listDocuments } = await import("@/lib/services/documents/list-documents");
    return listDocuments(actor, documentFilter.parse(filter));
  };

  it("are the rows behind a need's counts, with the very phrases marked", async () => {
    const found = await list({ need: "7" });
    expect(found.mentions).toBe(said(7).length);
    expect(found.documents).toBe(distinct(said(7).map((item) => item.documentIndex)));
    expect(found.names.need?.nameEn).toBe("Light flickers");
    const texts = new Set(said(7).map((item) => item.mention.text));
    for (const row of found.rows) {
      expect(row.marks.length).toBeGreaterThan(0);
      for (const mark of row.marks) expect(texts.has(row.text.slice(mark.start, mark.end))).toBe(true);
      expect(row.needs.map((need) => need.key)).toContain(7);
    }
  });

  it("ask for need and sentiment of one and the same mention", async () => {
    const found = await list({ need: "2", sentiment: "neutral" });
    const expected = said(2).filter((item) => sentimentClass(item.mention.sentiment) === "neutral");
    expect(found.mentions).toBe(expected.length);
  });

  it("are filtered by who, what, when, where from and words", async () => {
    const customer = shop.customerIds[3] ?? 0;
    const own = shop.plan.documents.filter((document) => document.customer === 3);
    expect((await list({ customer })).documents).toBe(own.length);
    const product = shop.productIds[4] ?? 0;
    expect((await list({ product, language: "zh" })).documents).toBe(
      shop.plan.documents.filter((document) => document.product === 4 && document.language === "zh").length,
    );
    expect((await list({ source: "dialogue" })).documents).toBe(
      shop.plan.documents.filter((document) => document.source === "dialogue").length,
    );
    expect((await list({ rated: "1" })).documents).toBe(
      shop.plan.documents.filter((document) => document.rating !== null).length,
    );
    expect((await list({ persona: "2" })).documents).toBe(
      shop.plan.documents.filter((document) => shop.plan.personaOf[document.customer] === 2).length,
    );
    expect((await list({ q: "拉链", by: "words" })).documents).toBe(
      shop.plan.documents.filter((document) => document.text.includes("拉链")).length,
    );
    const start = Date.parse("2026-11-15T16:00:00Z");
    expect((await list({ from: "2026-11-16", to: "2026-11-22" })).documents).toBe(
      shop.plan.documents.filter((document) => document.writtenAt.getTime() >= start).length,
    );
  });

  it("come page by page, each once, newest first", async () => {
    const seen: string[] = [];
    for (let page = 1; ; page++) {
      const found = await list({ source: "dialogue", page: String(page) });
      seen.push(...found.rows.map((row) => row.documentId));
      if (seen.length >= found.documents) break;
    }
    expect(distinct(seen)).toBe(seen.length);
    const times = (await list({})).rows.map((row) => row.writtenAt?.getTime() ?? 0);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it("open with their mentions, and dialogues with the agent's turns", async () => {
    const { getDocument } = await import("@/lib/services/documents/get-document");
    const index = shop.plan.documents.findIndex((document) => document.source === "dialogue");
    const id = shop.documentIds[index] ?? "";
    const found = await getDocument(actor, id);
    expect(found?.mentions.map((mention) => mention.text)).toEqual(
      shop.plan.documents[index]?.mentions.map((mention) => mention.text),
    );
    expect(found?.turns.map((turn) => turn.speaker)).toEqual(["customer", "agent"]);
    expect(found?.document.importFile).toBe("dialogues.csv");
    for (const mention of found?.mentions ?? [])
      expect(found?.document.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(await getDocument(systemActor(other.workspaceId), id)).toBeNull();
  });
});

describe("a product", () => {
  it("has its own needs and weeks", async () => {
    const { getProduct } = await import("@/lib/services/products/get-product");
    const { listProductNeeds } = await import("@/lib/services/products/list-product-needs");
    const { listProductWeeks } = await import("@/lib/services/products/list-product-weeks");
    const id = shop.productIds[1] ?? 0;
    const product = await getProduct(actor, id);
    const orders = shop.plan.orders.filter((order) => order.product === 1);
    expect(product).toMatchObject({ title: "Commuter backpack 22 L", lines: orders.length });
    expect(product?.units).toBe(orders.reduce((sum, order) => sum + order.quantity, 0));
    const needs = await listProductNeeds(actor, id);
    const mine = shop.placed.filter((item) => item.document.product === 1);
    expect(needs?.mentions).toBe(mine.length);
    for (const need of needs?.needs ?? [])
      expect(need.mentions).toBe(mine.filter((item) => item.mention.need?.key === need.key).length);
    const weeks = await listProductWeeks(actor, id);
    expect(weeks).toHaveLength(26);
    expect(weeks.reduce((sum, week) => sum + week.units, 0)).toBeGreaterThan(0);
    expect(await getProduct(systemActor(other.workspaceId), id)).toBeNull();
  });

  it("says whose lists of the published run hold it", async () => {
    const { listProductWanted } = await import("@/lib/services/products/list-product-wanted");
    const { pool } = await import("@/lib/data/pool");
    const { rows: held } = await pool().query<{
      id: number;
      customer: number;
      rank: number;
      key: number | null;
    }>(
      `select r."productId" as id, r."customerId" as customer, r.rank, p.key from recommendation r
         join profile f using ("runId", "customerId") left join persona p on p.id = f."personaId" where r."runId" = $1`,
      [shop.runs.published],
    );
    const id = held.find(({ rank }) => rank === 1)?.id ?? 0;
    const wanted = (await listProductWanted(actor, id)) ?? [];
    const own = held.filter((row) => row.id === id);
    expect(wanted.reduce((sum, row) => sum + row.lists, 0)).toBe(own.length);
    for (const row of wanted) {
      const mine = own.filter(({ key }) => key === (row.persona?.key ?? null));
      expect(row.lists).toBe(mine.length);
      expect(row.first).toBe(mine.filter(({ rank }) => rank === 1).length);
      expect(row.customers).toBeGreaterThanOrEqual(row.lists);
      const best = mine.find(({ customer }) => customer === row.customerId);
      expect(best?.rank).toBe(mine.length ? Math.min(...mine.map(({ rank }) => rank)) : undefined);
    }
    const shares = wanted.map((row) => row.lists / row.customers);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const elsewhere = await listProductWanted(systemActor(other.workspaceId), id);
    expect(elsewhere?.every((row) => row.lists === 0)).toBe(true);
  });
});
