import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { systemActor } from "@/lib/domain/actor";
import { documentFilter } from "@/lib/domain/documents/document-filter";
import { needFilter } from "@/lib/domain/needs/need-filter";
import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { NEEDS } from "@/tests/factories/shop-phrases";
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
    await expect(exportNeeds(systemActor(-1))).rejects.toMatchObject({ code: "nothingPublished" });
  });
});

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
    expect((await list({ q: "拉链" })).documents).toBe(
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
});

describe("the overview", () => {
  it("counts the newest week and the one before as the documents page does", async () => {
    const { getOverviewFacts } = await import("@/lib/services/overview/get-overview-facts");
    const { listDocuments } = await import("@/lib/services/documents/list-documents");
    const facts = await getOverviewFacts(actor);
    if (!facts) throw new Error("no facts");
    expect(facts.week).toMatchObject({ from: "2026-11-16", to: "2026-11-22" });
    expect(facts.before).toMatchObject({ from: "2026-11-09", to: "2026-11-15" });
    for (const week of [facts.week, facts.before]) {
      const span = { from: week.from, to: week.to };
      const all = await listDocuments(actor, documentFilter.parse(span));
      expect(all).toMatchObject({ documents: week.documents, mentions: week.mentions });
      const complaints = await listDocuments(actor, documentFilter.parse({ ...span, type: "complaint" }));
      expect(complaints.mentions).toBe(week.complaints);
      const rated = await listDocuments(actor, documentFilter.parse({ ...span, rated: "1" }));
      expect(rated.documents).toBe(week.ratings.count);
    }
    expect(facts.week.mentions).toBeGreaterThan(0);
  });

  it("names the need that surged, with its words and its rows", async () => {
    const { listMovedNeeds } = await import("@/lib/services/overview/list-moved-needs");
    const { listDocuments } = await import("@/lib/services/documents/list-documents");
    const found = await listMovedNeeds(actor, "en");
    expect(found?.rows[0]).toMatchObject({ nameEn: "Light flickers", usual: { moved: "up" } });
    expect(found?.week).toEqual({ from: "2026-11-16", to: "2026-11-22" });
    const rows = await listDocuments(actor, documentFilter.parse({ need: 7, ...found?.week }));
    expect(rows.mentions).toBe(found?.rows[0]?.usual.count);
    const quote = found?.rows[0]?.quote;
    expect(quote?.writtenAt?.getTime()).toBeGreaterThan(Date.parse("2026-11-15T16:00:00Z"));
  });

  it("compares personas with the run published before, not with the one held back", async () => {
    const { listPersonaSizes } = await import("@/lib/services/overview/list-persona-sizes");
    const found = await listPersonaSizes(actor);
    expect(found).toMatchObject({ run: 2, runBefore: 1, customers: 60 });
    const commuters = found?.personas.find((persona) => persona.key === 1);
    expect((commuters?.size ?? 0) - (commuters?.sizeBefore ?? 0)).toBe(found?.inflow?.customers);
    expect(found?.inflow).toMatchObject({ toKey: 1, from: { key: 2 } });
  });

  it("says how fresh each kind is", async () => {
    const { listFreshness } = await import("@/lib/services/overview/list-freshness");
    const { kinds } = await listFreshness(actor);
    const reviews = kinds.find((kind) => kind.kind === "reviews");
    expect(reviews?.rows).toBe(shop.plan.documents.filter((item) => item.source === "review").length);
    expect(reviews?.days).toHaveLength(14);
    expect(reviews?.daysBehind).toBe(0);
    expect(kinds.find((kind) => kind.kind === "products")?.daysBehind).toBeNull();
  });

  it("tells a win over popularity from a loss", async () => {
    const { getEvaluation } = await import("@/lib/services/overview/get-evaluation");
    expect(await getEvaluation(actor)).toMatchObject({ beatsPopularity: true, best: "blend", users: 48 });
    expect(await getEvaluation(systemActor(other.workspaceId))).toMatchObject({ beatsPopularity: false });
  });

  it("lists what waits: the run held back, rows that no run has seen, rows turned away", async () => {
    const { listWaiting } = await import("@/lib/services/overview/list-waiting");
    const items = await listWaiting(actor);
    expect(items.map((item) => item.kind)).toEqual(["runHeld", "quarantine"]);
    expect(items[0]).toMatchObject({ number: 3, reason: "lostToPopularity", popularity: 0.11 });
    expect(items[1]).toMatchObject({ rejected: 3 });
  });
});

describe("a workspace that has published nothing", () => {
  it("is empty everywhere and knows its next step", async () => {
    const { prisma } = await import("@/lib/data/prisma");
    const { id } = await prisma().workspace.create({ data: { slug: "new", name: "New" } });
    const stranger = systemActor(id);
    const { listNeeds } = await import("@/lib/services/needs/list-needs");
    const { getOverviewFacts } = await import("@/lib/services/overview/get-overview-facts");
    const { getStartState } = await import("@/lib/services/overview/get-start-state");
    const { listWaiting } = await import("@/lib/services/overview/list-waiting");
    const { listFreshness } = await import("@/lib/services/overview/list-freshness");
    expect(await listNeeds(stranger, needFilter.parse({}), "en")).toBeNull();
    expect(await getOverviewFacts(stranger)).toBeNull();
    expect(await listWaiting(stranger)).toEqual([]);
    expect(await getStartState(stranger)).toMatchObject({ documents: 0, orders: 0, running: null });
    expect((await listFreshness(stranger)).kinds.every((kind) => kind.rows === 0)).toBe(true);
    expect(await getStartState(actor)).toBeNull();
  });
});
