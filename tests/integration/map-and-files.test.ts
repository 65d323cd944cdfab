import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { describeSelection } from "@/lib/domain/map/describe-selection";
import { mapSelection } from "@/lib/domain/map/map-query";
import type { MapSubject } from "@/lib/domain/map/map-subject";
import { memberFilter } from "@/lib/domain/persona/member-filter";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { PERSONAS, PRODUCTS } from "@/tests/factories/shop-phrases";
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

describe("the map", () => {
  const get = async (subject: MapSubject, who = actor) => {
    const { getMap } = await import("@/lib/services/map/get-map");
    const map = await getMap(who, subject);
    if (!map) throw new Error("nothing published");
    return map;
  };
  const held = async (subject: MapSubject) => {
    const { heldMap } = await import("@/lib/services/map/held-map");
    const map = await heldMap(shop.workspaceId, subject);
    if (!map) throw new Error("nothing published");
    return map.columns;
  };
  const select = async (selection: object) => {
    const { selectOnMap } = await import("@/lib/services/map/select-on-map");
    return selectOnMap(actor, mapSelection.parse(selection));
  };

  it("holds every customer once, and nobody of another shop", async () => {
    const { head, places } = await get("customers");
    expect(sorted([...places.id])).toEqual(sorted(shop.customerIds));
    expect(places.x.length).toBe(120);
    expect(head.colours).toEqual(
      expect.arrayContaining(["personas", "needs", "monetary", "attribute:region"]),
    );
    const theirs = await get("customers", stranger);
    expect([...theirs.places.id].some((id) => shop.customerIds.includes(id))).toBe(false);
  });

  it("describes a selection as counting in the plan does", async () => {
    const columns = await held("customers");
    const places = [...columns.id.keys()].filter((place) => place % 3 === 0);
    const chosen = new Set(places.map((place) => columns.id[place]));
    const summary = describeSelection("customers", columns, places);
    const facet = (name: string) => summary.facets.find((found) => found.facet === name)?.shares ?? [];
    expect(summary.size).toBe(places.length);
    expect(summary.size + summary.rest).toBe(120);
    expect(facet("personas").reduce((sum, { inside }) => sum + inside, 0)).toBe(places.length);
    expect(facet("needs").length).toBeGreaterThan(0);
    for (const { thing, inside, outside } of facet("needs")) {
      const voices = new Set(
        shop.placed.flatMap((item) =>
          item.mention.need?.key === thing.key ? [idOf(item.document.customer)] : [],
        ),
      );
      expect(inside).toBe([...voices].filter((id) => chosen.has(id)).length);
      expect(inside + outside).toBe(voices.size);
    }
    for (const { thing, inside } of facet("categories")) {
      const buyers = new Set(
        shop.plan.orders.flatMap((order, line) =>
          line % 20 !== 0 && PRODUCTS[order.product]?.[1] === thing.key ? [idOf(order.customer)] : [],
        ),
      );
      expect(inside).toBe([...buyers].filter((id) => chosen.has(id)).length);
    }
    const spent = sorted(
      places
        .flatMap((place) => columns.numbers.monetary?.[place] ?? [])
        .filter((value) => !Number.isNaN(value)),
    );
    const middle = ((spent[(spent.length - 1) >> 1] ?? 0) + (spent[spent.length >> 1] ?? 0)) / 2;
    expect(summary.medians.find(({ number }) => number === "monetary")?.inside).toBeCloseTo(middle, 9);
    expect(describeSelection("customers", columns, []).size).toBe(0);
  });

  it("selects by rule what the members' table selects, and by shape what lies in it", async () => {
    expect((await select({})).ids).toBeNull();
    const { head, places } = await get("customers");
    const { listPersonaMembers } = await import("@/lib/services/personas/list-persona-members");
    for (const { key: persona } of head.facets.personas ?? [])
      for (const need of [head.facets.needs?.[0]?.key, head.facets.needs?.[3]?.key]) {
        const filter = memberFilter.parse({ need });
        const { total } = await listPersonaMembers(actor, Number(persona), filter);
        expect((await select({ persona, need })).ids?.length).toBe(total);
      }
    const x = sorted([...places.x])[60] ?? 0;
    const inside = [...places.id].filter((_, place) => (places.x[place] ?? 0) < x);
    const found = await select({ shape: `-1e6,-1e6 ${x},-1e6 ${x},1e6 -1e6,1e6` });
    expect(sorted([...(found.ids ?? [])])).toEqual(sorted(inside));
    expect((await select({ point: places.id[5] })).ids).toEqual(Float64Array.of(places.id[5] ?? 0));
  });

  it("puts every point into one group, whatever it is coloured by, and refuses what it cannot be coloured by", async () => {
    const { colourMap } = await import("@/lib/services/map/colour-map");
    const { head } = await get("customers");
    for (const by of head.colours) {
      const { groups, group } = await colourMap(actor, { of: "customers", by });
      expect(groups.length).toBeLessThanOrEqual(10);
      expect(group.length).toBe(120);
      expect(new Set(group).size).toBe(groups.length);
    }
    await expect(colourMap(actor, { of: "customers", by: "key" })).rejects.toMatchObject({
      code: "notFound",
    });
  });

  it("names points in the order asked for, and none of another shop", async () => {
    const { listMapRows } = await import("@/lib/services/map/list-map-rows");
    const ids = [idOf(7), idOf(2), other.customerIds[0] ?? -1];
    const rows = await listMapRows(actor, { of: "customers", ids });
    expect(rows.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const { exportSelection } = await import("@/lib/services/map/export-selection");
    expect(await exportSelection(actor, mapSelection.parse({}))).toHaveLength(120);
  });
});

describe("files", () => {
  const text = async (kind: "personas" | "needs" | "recommendations", format: "csv" | "json" | "jsonl") => {
    const { exportFile } = await import("@/lib/services/export/export-file");
    let out = "";
    for await (const piece of (await exportFile(actor, kind, format)).text) out += piece;
    return out;
  };

  it("hold all rows of the published run in both formats", async () => {
    expect(JSON.parse(await text("personas", "json"))).toHaveLength(PERSONAS.length);
    expect(JSON.parse(await text("needs", "json"))).toHaveLength(13);
    const lists = JSON.parse(await text("recommendations", "json"));
    const { pool } = await import("@/lib/data/pool");
    const { rows } = await pool().query(`select count(*)::int as n from recommendation where "runId" = $1`, [
      shop.runs.published,
    ]);
    expect(lists).toHaveLength(rows[0].n);
    for (const row of lists.slice(0, 20))
      expect(row.part_als + row.part_content + row.part_popularity).toBeCloseTo(row.score, 6);
    const csv = (await text("recommendations", "csv")).trimEnd().split("\r\n");
    expect(csv).toHaveLength(lists.length + 1);
    expect(csv[0]).toContain("part_item_knn");
  });

  it("hold a customer a line as JSON lines", async () => {
    const lists = JSON.parse(await text("recommendations", "json"));
    const lines = (await text("recommendations", "jsonl")).trimEnd().split("\n");
    const customers = lines.map((line) => JSON.parse(line));
    expect(new Set(customers.map(({ customer }) => customer)).size).toBe(customers.length);
    const flat = customers.flatMap(({ products, ...head }) =>
      products.map((product: object) => ({ ...head, ...product })),
    );
    expect(flat).toEqual(lists);
    expect((await text("personas", "jsonl")).trimEnd().split("\n")).toHaveLength(PERSONAS.length);
  });

  it("are read in pieces that neither lose nor repeat a row", async () => {
    const { recommendationsAfter } = await import("@/lib/data/recommendations/recommendations-after");
    const seen: string[] = [];
    let after = { customerId: 0, rank: 0 };
    for (;;) {
      const rows = await recommendationsAfter(shop.runs.published, after, 7);
      const last = rows.at(-1);
      if (!last) break;
      seen.push(...rows.map(({ customerId, rank }) => `${customerId}/${rank}`));
      after = last;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(JSON.parse(await text("recommendations", "json")).length);
  });

  it("are what the command line writes, with formulas made safe", async () => {
    const { pool } = await import("@/lib/data/pool");
    await pool().query(`update persona set "nameEn" = '=cmd()' where "runId" = $1 and key = 1`, [
      shop.runs.published,
    ]);
    const { exportCommand } = await import("@/workers/cli/export");
    const out = path.join(mkdtempSync(path.join(tmpdir(), "needscape-")), "personas.csv");
    expect(await exportCommand(["personas", "--workspace", "one", "--out", out])).toBe(0);
    const csv = readFileSync(out, "utf8");
    expect(csv).toContain(",'=cmd(),");
    expect(csv).toBe(await text("personas", "csv"));
    await expect(exportCommand(["nothing", "--workspace", "one"])).rejects.toThrow(/personas, needs/);
    await expect(exportCommand(["needs"])).rejects.toThrow(/--workspace/);
    await expect(exportCommand(["needs", "--workspace", "gone"])).rejects.toMatchObject({
      code: "noSuchWorkspace",
    });
    const nowhere = ["needs", "--workspace", "one", "--out", path.join(out, "no", "file")];
    await expect(exportCommand(nowhere)).rejects.toThrow(/ENOTDIR|ENOENT/);
  });
});
