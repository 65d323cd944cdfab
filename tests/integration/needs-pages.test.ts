import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { systemActor } from "@/lib/domain/actor";
import { needFilter } from "@/lib/domain/needs/need-filter";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { NEEDS, PRODUCTS } from "@/tests/factories/shop-phrases";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;
let other: MadeShop;
let actor: Actor;

beforeAll(async () => {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  shop = await makePublishedRun({ slug: "one" });
  // Another shop's rows, which nothing may count.
  other = await makePublishedRun({ slug: "two", seed: 8, documents: 90, beatsPopularity: false });
  actor = { userId: null, workspaceId: shop.workspaceId, role: "viewer" };
});

/** What the plan says, against which every count is held. */
type Placed = MadeShop["placed"][number];
const said = (key: number) => shop.placed.filter((item) => item.mention.need?.key === key);
const distinct = (values: readonly unknown[]) => new Set(values).size;

describe("the table of needs", () => {
  const list = async (filter: Record<string, unknown> = {}, locale: "en" | "zh" = "en") => {
    const { listNeeds } = await import("@/lib/services/needs/list-needs");
    const found = await listNeeds(actor, needFilter.parse(filter), locale);
    if (!found) throw new Error("nothing published");
    return found;
  };

  it("shows the published run's needs with counts that the mentions bear out", async () => {
    const found = await list();
    expect(found.rows.map((row) => row.nameEn).sort()).toEqual(NEEDS.map((need) => need.nameEn).sort());
    for (const row of found.rows) {
      const members = said(row.key);
      expect(row.mentions).toBe(members.length);
      expect(row.documents).toBe(distinct(members.map((item) => item.documentIndex)));
      expect(row.negative + row.neutral + row.positive).toBe(row.mentions);
      expect(row.weekly.reduce((sum, count) => sum + count, 0)).toBe(row.mentions);
    }
    expect(found.needs).toBe(12);
    expect(found.of).toBe(shop.placed.length);
    expect(found.covered).toBe(shop.placed.filter((item) => item.mention.need).length);
  });

  it("keeps what fits no need for the end, and out of filtered tables", async () => {
    const found = await list();
    expect(found.rows.some((row) => row.isOther)).toBe(false);
    expect(found.other?.mentions).toBe(shop.placed.filter((item) => !item.mention.need).length);
    const german = await list({ language: "de" });
    expect(german.other?.mentions).toBe(0);
    expect(german.rows).toEqual([]);
  });

  const about = (category: string) => (item: Placed) => PRODUCTS[item.document.product]?.[1] === category;

  it("counts anew inside a filter, and exports what it shows", async () => {
    const { exportNeeds } = await import("@/lib/services/needs/export-needs");
    const mood = ({ mention }: Placed) =>
      mention.sentiment < -0.2 ? "negative" : mention.sentiment > 0.2 ? "positive" : "neutral";
    const cases: [Record<string, string>, (item: Placed) => boolean][] = [
      [{ category: "Bags" }, about("Bags")],
      [{ product: String(shop.productIds[2]) }, (item) => item.document.product === 2],
      [{ persona: "1" }, (item) => shop.plan.personaOf[item.document.customer] === 1],
      [{ language: "zh" }, (item) => item.document.language === "zh"],
      [{ sentiment: "negative" }, (item) => mood(item) === "negative"],
      [
        { category: "Bags", language: "en", from: "2026-08-01", to: "2026-10-31" },
        (item) =>
          about("Bags")(item) &&
          item.document.language === "en" &&
          item.document.writtenAt >= new Date("2026-07-31T16:00:00Z") &&
          item.document.writtenAt < new Date("2026-10-31T16:00:00Z"),
      ],
    ];
    for (const [filter, holds] of cases) {
      const found = await list(filter);
      const all = shop.placed.filter(holds);
      expect(found.of).toBe(all.length);
      expect(found.ofCustomers).toBe(distinct(all.map((item) => item.document.customer)));
      expect(found.rows.length).toBeGreaterThan(0);
      for (const row of found.rows) {
        const members = said(row.key).filter(holds);
        const moods = (name: string) => members.filter((item) => mood(item) === name).length;
        expect(row).toMatchObject({
          mentions: members.length,
          documents: distinct(members.map((item) => item.documentIndex)),
          customers: distinct(members.map((item) => item.document.customer)),
          negative: moods("negative"),
          neutral: moods("neutral"),
          positive: moods("positive"),
        });
        expect(row.weekly.reduce((sum, count) => sum + count, 0)).toBe(members.length);
      }
      const file = await exportNeeds(actor, needFilter.parse(filter));
      expect(file.rows.slice(0, found.rows.length).map(({ key }) => key)).toEqual(
        found.rows.map(({ key }) => key),
      );
    }
    expect((await list({ persona: "999" })).rows).toEqual([]);
  });

  it("says what a group says more than the rest, and less", async () => {
    const { rows } = await list({ persona: "1", sort: "over" });
    const zs = rows.map((row) => row.over?.z ?? 0);
    expect(zs).toEqual([...zs].sort((a, b) => b - a));
    // What the plan makes the persona say three times as often leads.
    const leaning = NEEDS.filter((need) => need.personas.includes(1)).map((need) => need.key);
    expect(leaning).toContain(rows[0]?.key);
    expect(rows[0]?.over?.low).toBeGreaterThan(1);
    expect(rows.at(-1)?.over?.value).toBeLessThan(1);
  });

  it("compares the last weeks with those before", async () => {
    const found = await list({ period: "13", against: "before", sort: "change" });
    expect(found.scope).toMatchObject({ from: "2026-08-24", to: "2026-11-22" });
    expect(found.compared?.scope).toMatchObject({ from: "2026-05-25", to: "2026-08-23" });
    const before = (item: Placed) =>
      item.document.writtenAt >= new Date("2026-05-24T16:00:00Z") &&
      item.document.writtenAt < new Date("2026-08-23T16:00:00Z");
    expect(found.compared?.of).toBe(shop.placed.filter(before).length);
    for (const row of found.rows) expect(row.change?.before).toBe(said(row.key).filter(before).length);
    expect((await list({ against: "before" })).compared).toBeNull();
  });

  it("finds by either language, by term, and by type, and counts what each type would leave", async () => {
    expect((await list({ q: "zip" })).rows.map((row) => row.key)).toEqual([1]);
    expect((await list({ q: "拉链" })).rows.map((row) => row.key)).toEqual([1]);
    expect((await list({ q: "100%_" })).rows).toEqual([]);
    const complaints = await list({ type: "complaint" });
    expect(complaints.rows.every((row) => row.type === "complaint")).toBe(true);
    expect(complaints.keys).toEqual(complaints.rows.map((row) => row.key));
    expect(complaints.counts).toMatchObject({ all: 12, complaint: 5, wish: 2, praise: 3, question: 2 });
  });

  it("sorts either way with the unknown last", async () => {
    const mentions = (await list()).rows.map((row) => row.mentions);
    expect(mentions).toEqual([...mentions].sort((a, b) => b - a));
    const effects = (await list({ sort: "effect" })).rows.map((row) => row.ratingEffect);
    const known = effects.filter((effect) => effect !== null);
    expect(effects.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));
    const names = (await list({ sort: "name", dir: "desc" })).rows.map((row) => row.nameEn.toLowerCase());
    expect(names).toEqual([...names].sort().reverse());
    const shares = (await list({ sort: "sentiment" })).rows.map((row) => row.negative / row.mentions);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it("ignores nonsense in an address and stays on a page that exists", async () => {
    const found = await list({ sort: "drop table", type: "rant", page: "99" });
    expect(found.page).toBe(1);
    expect(found.rows).toHaveLength(12);
  });
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
