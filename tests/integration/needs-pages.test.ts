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
  other = await makePublishedRun({ slug: "two", seed: 8, documents: 90, beatsPopularity: false });
  actor = { userId: null, workspaceId: shop.workspaceId, role: "viewer" };
});

/** What the plan says, against which every count is held. */
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
    expect(found.mentions).toBe(shop.placed.length);
    expect(found.covered).toBe(shop.placed.filter((item) => item.mention.need).length);
  });

  it("keeps what fits no need for the end, and out of filtered tables", async () => {
    const found = await list();
    expect(found.rows.some((row) => row.isOther)).toBe(false);
    expect(found.other?.mentions).toBe(shop.placed.filter((item) => !item.mention.need).length);
    expect((await list({ type: "wish" })).other).toBeNull();
    expect((await list({ q: "zip" })).other).toBeNull();
  });

  it("narrows to what is typical of a category or a persona, and counts and exports no more", async () => {
    const { exportNeeds } = await import("@/lib/services/needs/export-needs");
    const { listNeedPersonas } = await import("@/lib/services/needs/list-need-personas");
    const all = (await list()).rows.map((row) => row.key);
    const byPersona = await Promise.all(
      all.map(async (key) => ({
        key,
        own: (await listNeedPersonas(actor, key)).find((row) => row.key === 1),
      })),
    );
    // The panel of a need says how a persona compares with everyone else: the table keeps those it says so of.
    const typical = byPersona
      .filter(({ own }) => own && own.customers >= 3 && (own.against?.low ?? 0) > 1)
      .map(({ key }) => key);
    const found = await list({ persona: "1" });
    expect(found.rows.map((row) => row.key).sort()).toEqual(typical.sort());
    expect(typical.length).toBeGreaterThan(0);
    expect(typical.length).toBeLessThan(all.length);
    expect(found).toMatchObject({ total: typical.length, needs: all.length, other: null });
    expect(found.counts.all).toBe(typical.length);
    expect((await exportNeeds(actor, needFilter.parse({ persona: "1" }))).rows).toHaveLength(typical.length);
    expect((await list({ persona: "999" })).rows).toEqual([]);

    const about = (category: string) => (item: (typeof shop.placed)[number]) =>
      PRODUCTS[item.document.product]?.[1] === category;
    const inCategory = await list({ category: "Bags" });
    expect(inCategory.rows.length).toBeGreaterThan(0);
    const share = shop.placed.filter(about("Bags")).length / shop.placed.length;
    for (const { key } of inCategory.rows)
      expect(said(key).filter(about("Bags")).length / said(key).length).toBeGreaterThan(share);
    const both = await list({ category: "Bags", persona: "1" });
    expect(both.rows.every((row) => typical.includes(row.key))).toBe(true);
  });

  it("finds by either language, by term, and by type, and counts what each type would leave", async () => {
    expect((await list({ q: "zip" })).rows.map((row) => row.key)).toEqual([1]);
    expect((await list({ q: "拉链" })).rows.map((row) => row.key)).toEqual([1]);
    expect((await list({ q: "100%_" })).rows).toEqual([]);
    const complaints = await list({ type: "complaint" });
    expect(complaints.rows.every((row) => row.type === "complaint")).toBe(true);
    expect(complaints.total).toBe(complaints.rows.length);
    expect(complaints.counts).toEqual({ all: 12, complaint: 5, wish: 2, praise: 3, question: 2 });
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

  it("walks the rows as they are sorted", async () => {
    const { findNeedNeighbours } = await import("@/lib/services/needs/find-need-neighbours");
    const filter = needFilter.parse({ type: "complaint", sort: "effect" });
    const keys = (await list({ type: "complaint", sort: "effect" })).rows.map((row) => row.key);
    const [first, second] = keys;
    if (first === undefined || second === undefined) throw new Error("too few");
    expect(await findNeedNeighbours(actor, first, filter, "en")).toEqual({
      previous: null,
      next: { key: second, page: 1 },
    });
    expect((await findNeedNeighbours(actor, 2, filter, "en")).next).toBeNull();
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

  it("is renamed in the published run only, by those who may, and gives back the names it had", async () => {
    const { renameNeed } = await import("@/lib/services/needs/rename-need");
    const { getNeed } = await import("@/lib/services/needs/get-need");
    const names = { nameEn: "Zip fails", nameZh: "拉链坏" };
    await expect(renameNeed(actor, 1, names)).rejects.toMatchObject({ code: "forbidden" });
    const analyst: Actor = { ...actor, role: "analyst" };
    const before = await renameNeed(analyst, 1, names);
    expect(before).toEqual({ nameEn: "Zip comes apart", nameZh: "拉链容易坏" });
    expect((await getNeed(actor, 1))?.need).toMatchObject(names);
    expect((await getNeed(systemActor(other.workspaceId), 1))?.need.nameEn).toBe("Zip comes apart");
    await renameNeed(analyst, 1, before);
    expect((await getNeed(actor, 1))?.need).toMatchObject(before);
    await expect(renameNeed(analyst, 0, names)).rejects.toMatchObject({ code: "notFound" });
    await expect(renameNeed(analyst, 999, names)).rejects.toMatchObject({ code: "notFound" });
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
