import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { systemActor } from "@/lib/domain/actor";
import { documentFilter } from "@/lib/domain/documents/document-filter";
import { needFilter } from "@/lib/domain/needs/need-filter";
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
