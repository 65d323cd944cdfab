import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor } from "@/lib/domain/actor";
import { needFilter } from "@/lib/domain/needs/need-filter";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { makeTwoShops, type TwoShops } from "@/tests/support/make-two-shops";

let shop: MadeShop;
let other: MadeShop;
let actor: Actor;
let said: TwoShops["said"];

beforeAll(async () => {
  ({ shop, other, actor, said } = await makeTwoShops());
});

describe("one need", () => {
  it("has quotes whose marks are the mention's own words", async () => {
    const { listNeedQuotes } = await import("@/lib/services/needs/list-need-quotes");
    const quotes = await listNeedQuotes(actor, 1);
    expect(quotes).toHaveLength(5);
    const texts = new Set(said(1).map((item) => item.mention.text));
    for (const quote of quotes) {
      const mark = quote.marks[0];
      expect(texts.has(quote.text.slice(mark?.start, mark?.end))).toBe(true);
    }
  });

  it("counts products and personas out of what there is", async () => {
    const { listNeedProducts } = await import("@/lib/services/needs/list-need-products");
    const products = await listNeedProducts(actor, 1);
    expect(products.length).toBeGreaterThan(0);
    for (const product of products) {
      const index = shop.productIds.indexOf(product.id);
      expect(product.mentions).toBe(said(1).filter((item) => item.document.product === index).length);
      expect(product.of).toBe(shop.placed.filter((item) => item.document.product === index).length);
    }
    const { listNeedPersonas } = await import("@/lib/services/needs/list-need-personas");
    const personas = await listNeedPersonas(actor, 1);
    const speakers = new Set(said(1).map((item) => item.document.customer));
    for (const persona of personas) {
      const members = shop.plan.personaOf.flatMap((key, index) => (key === persona.key ? [index] : []));
      expect(persona.size).toBe(members.length);
      expect(persona.customers).toBe(members.filter((index) => speakers.has(index)).length);
    }
    // The plan makes commuters and travellers say it three times as often.
    expect([1, 4]).toContain(personas[0]?.key);
  });

  it("is exported with everything else, and the rest last", async () => {
    const { exportNeeds } = await import("@/lib/services/needs/export-needs");
    const { run, rows } = await exportNeeds(actor);
    expect(run).toBe(2);
    expect(rows).toHaveLength(13);
    expect(rows.at(-1)).toMatchObject({ name_en: "Other", type: null });
    // A day on the shop's clock: in UTC the week begins the afternoon before.
    expect(rows[0]).toMatchObject({ week_start: "2026-02-16" });
    await expect(exportNeeds(systemActor(-1))).rejects.toMatchObject({ code: "nothingPublished" });
  });

  it("is found with products and customers by the search of every page, by its names and terms only", async () => {
    const { searchWorkspace } = await import("@/lib/services/search/search-workspace");
    const found = await searchWorkspace(actor, "zip");
    expect(found.needs.map((need) => need.nameEn)).toEqual(["Zip comes apart"]);
    expect((await searchWorkspace(actor, "c000")).customers[0]).toMatchObject({ key: "C0001" });
    expect(await searchWorkspace(actor, "weight")).toMatchObject({ needs: [] });
    expect(await searchWorkspace(actor, "")).toEqual({ needs: [], products: [], customers: [] });
    const [product] = (await searchWorkspace(actor, "TEAPOT")).products;
    expect(product).toMatchObject({ id: shop.productIds[3], title: "Glass teapot 900 ml" });
  });
});

describe("a theme", () => {
  it("counts all its needs, however many a page of the table holds", async () => {
    const { pool } = await import("@/lib/data/pool");
    const { getTheme } = await import("@/lib/services/needs/get-theme");
    const { NEEDS_A_PAGE } = await import("@/lib/domain/needs/need-filter");
    const owner: Actor = { ...actor, workspaceId: other.workspaceId };
    const run = `(select "publishedRunId" from workspace where id = ${other.workspaceId})`;
    await pool().query(`insert into theme ("runId", key, "nameEn", "nameZh", terms, documents)
      values (${run}, 3, 'Bags', '包', '[{"term": "bag", "weight": 1}]', 40)`);
    await pool().query(`insert into need ("runId", key, "nameEn", "nameZh", type, terms, mentions, documents, customers,
        negative, neutral, positive, weekly, "themeKey")
      select ${run}, 1000 + n, 'Need ' || n, '需求' || n, 'wish', '[]', n, n, n, 0, n, 0, array[n], 3
        from generate_series(1, ${NEEDS_A_PAGE + 7}) as n`);
    const found = await getTheme(owner, 3, "en");
    const sizes = Array.from({ length: NEEDS_A_PAGE + 7 }, (_, n) => NEEDS_A_PAGE + 7 - n);
    expect(found?.theme).toMatchObject({ nameEn: "Bags", documents: 40, terms: ["bag"] });
    expect(found?.needs.map(({ mentions }) => mentions)).toEqual(sizes);
    expect(await getTheme(owner, 4, "en")).toBeNull();
    expect(await getTheme(actor, 3, "en")).toBeNull();
  });
});

describe("what says nothing", () => {
  it("is in no need and no count, and can be looked into", async () => {
    const { pool } = await import("@/lib/data/pool");
    const { listDocuments } = await import("@/lib/services/documents/list-documents");
    const { listNeeds } = await import("@/lib/services/needs/list-needs");
    const { documentFilter } = await import("@/lib/domain/documents/document-filter");
    const owner: Actor = { ...actor, workspaceId: other.workspaceId };
    const asked = documentFilter.parse({ chatter: "1" });
    expect(await listDocuments(owner, asked)).toMatchObject({ documents: 0, mentions: 0 });
    const run = `(select "publishedRunId" from workspace where id = ${other.workspaceId})`;
    const { rows } = await pool().query<{ mentionId: string }>(
      `delete from need_mention where "mentionId" in (select nm."mentionId" from need_mention nm
         join need n on n.id = nm."needId" where n."runId" = ${run} order by 1 limit 1) returning "mentionId"`,
    );
    await pool().query(
      `update run set metrics = metrics || '{"fitted": {"byKey": {}, "other": 0, "chatter": 1}}' where id = ${run}`,
    );
    expect(new Set(rows.map(({ mentionId }) => mentionId)).size).toBe(1);
    expect(await listDocuments(owner, asked)).toMatchObject({ documents: 1, mentions: 1 });
    expect((await listNeeds(owner, needFilter.parse({}), "en"))?.chatter).toBe(1);
  });
});
