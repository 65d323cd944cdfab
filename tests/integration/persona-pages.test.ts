import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { MEMBER_SORTS, type MemberFilter, memberFilter } from "@/lib/domain/persona/member-filter";
import type { PersonaMember } from "@/lib/domain/persona/persona-row";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { PERSONAS } from "@/tests/factories/shop-phrases";
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

/** Positions of a persona's customers in the plan. */
const plannedMembers = (key: number) =>
  shop.plan.personaOf.flatMap((own, index) => (own === key ? [index] : []));
const idOf = (index: number) => shop.customerIds[index] ?? -1;
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

async function personas(who = actor) {
  const { listPersonas } = await import("@/lib/services/personas/list-personas");
  const list = await listPersonas(who);
  if (!list) throw new Error("nothing published");
  return list;
}

describe("personas", () => {
  it("are those of the published run, with sizes and shares that the plan bears out", async () => {
    const list = await personas();
    expect(list.run).toBe(2);
    expect(list.personas.map(({ nameEn }) => nameEn).sort()).toEqual(PERSONAS.map((p) => p.nameEn).sort());
    for (const row of list.personas) expect(row.size).toBe(plannedMembers(row.key).length);
    const revenue = list.personas.reduce((sum, row) => sum + row.revenueShare, 0);
    expect(revenue).toBeLessThanOrEqual(1 + 1e-9);
    expect(list.totals.customers).toBe(120);
    expect(list.choice?.curve.length).toBeGreaterThan(1);
    expect((await personas(stranger)).totals.customers).toBe(41);
  });

  it("say how many of the members of the run before stayed", async () => {
    const list = await personas();
    expect(list.runBefore).toBe(1);
    // The run before had every eighth customer of the first persona in the second.
    const moved = plannedMembers(1).filter((index) => index % 8 === 0).length;
    const first = list.personas.find(({ key }) => key === 1);
    const second = list.personas.find(({ key }) => key === 2);
    expect(first?.before).toEqual({
      size: plannedMembers(1).length - moved,
      stayed: plannedMembers(1).length - moved,
    });
    expect(second?.before).toEqual({
      size: plannedMembers(2).length + moved,
      stayed: plannedMembers(2).length,
    });
  });

  it("are null to a workspace in which nothing is published", async () => {
    const { pool } = await import("@/lib/data/pool");
    const made = await pool().query(
      "insert into workspace (slug, name) values ('bare', 'Bare') returning id",
    );
    const bare: Actor = { userId: null, workspaceId: made.rows[0].id, role: "viewer" };
    const { listPersonas } = await import("@/lib/services/personas/list-personas");
    const { getMap } = await import("@/lib/services/map/get-map");
    const { getRecommendationTotals } = await import(
      "@/lib/services/recommendations/get-recommendation-totals"
    );
    expect(await listPersonas(bare)).toBeNull();
    expect(await getMap(bare, "customers")).toBeNull();
    expect(await getRecommendationTotals(bare)).toBeNull();
  });
});

describe("members", () => {
  const page = async (key: number, filter: Record<string, unknown> = {}) => {
    const { listPersonaMembers } = await import("@/lib/services/personas/list-persona-members");
    return listPersonaMembers(actor, key, memberFilter.parse(filter));
  };
  const all = async (key: number, filter: Record<string, unknown> = {}) => {
    const rows: PersonaMember[] = [];
    for (let at = 1; ; at++) {
      const found = await page(key, { ...filter, page: at });
      if (found.page !== at) return rows;
      rows.push(...found.rows);
      if (rows.length >= found.total) return rows;
    }
  };

  it("come in pages that add up to the persona, whatever they are sorted by", async () => {
    const wanted = sorted(plannedMembers(1).map(idOf));
    for (const sort of MEMBER_SORTS)
      for (const dir of ["asc", "desc"] as const)
        expect(sorted((await all(1, { sort, dir })).map(({ id }) => id))).toEqual(wanted);
  });

  it("are sorted either way with the unknown last", async () => {
    for (const [sort, dir] of [
      ["monetary", "desc"],
      ["recency", "asc"],
      ["sentiment", "asc"],
    ] as const) {
      const values = (await all(2, { sort, dir })).map((row) => row[sort]);
      const known = values.filter((value) => value !== null);
      expect(values.slice(0, known.length)).toEqual(known);
      const inOrder = sorted(known);
      expect(known).toEqual(dir === "asc" ? inOrder : inOrder.reverse());
    }
  });

  it("behind each number of a persona are as many as the number says", async () => {
    const { personas: rows } = await personas();
    for (const { key, summary } of rows) {
      if (!summary) throw new Error("no summary");
      const total = async (filter: Partial<MemberFilter>) => (await page(key, filter)).total;
      for (const need of summary.needs) expect(await total({ need: need.key })).toBe(need.inside);
      for (const { name, inside } of summary.categories) expect(await total({ category: name })).toBe(inside);
      for (const { productId, inside } of summary.products.slice(0, 3))
        expect(await total({ product: productId })).toBe(inside);
      for (const { field, value, inside } of summary.attributes)
        expect(await total({ attribute: `${field}:${value}` })).toBe(inside);
      const cells = await Promise.all(
        summary.rfm.counts.map((row, band) => Promise.all(row.map((_, orders) => total({ band, orders })))),
      );
      expect(cells).toEqual(summary.rfm.counts);
      expect(cells.flat().reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    }
  });

  it("stays on a page that exists, ignores nonsense, and is empty for a stranger's persona", async () => {
    const last = await page(1, { page: 99 });
    expect(last.page).toBe(2);
    expect(last.rows.length).toBeGreaterThan(0);
    expect((await page(1, { sort: "; drop", dir: "up", need: "x" })).total).toBe(plannedMembers(1).length);
    expect(await page(77)).toMatchObject({ rows: [], total: 0 });
  });

  it("speak in quotes of their own, and have lists", async () => {
    const { listPersonaQuotes } = await import("@/lib/services/personas/list-persona-quotes");
    const { listPersonaProducts } = await import("@/lib/services/personas/list-persona-products");
    const quotes = await listPersonaQuotes(actor, 1);
    expect(quotes.length).toBeGreaterThan(0);
    const members = new Set(plannedMembers(1).map(idOf));
    for (const quote of quotes) {
      expect(members.has(quote.customer?.id ?? -1)).toBe(true);
      const [mark] = quote.marks;
      const said = shop.placed.find(({ id }) => id === quote.mentionId)?.mention.text;
      expect(quote.text.slice(mark?.start, mark?.end)).toBe(said);
    }
    const { products, lists } = await listPersonaProducts(actor, 1);
    expect(lists).toBe(members.size);
    const counts = products.map((product) => product.lists);
    expect(counts).toEqual(sorted(counts).reverse());
    expect(Math.max(...counts)).toBeLessThanOrEqual(lists);
  });
});
