import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { describeSelection } from "@/lib/domain/map/describe-selection";
import { groupPoints, MAP_COLOURS } from "@/lib/domain/map/group-points";
import { matchRule } from "@/lib/domain/map/match-rule";
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
  const read = async (who = actor) => {
    const { getMap } = await import("@/lib/services/map/get-map");
    const data = await getMap(who);
    if (!data) throw new Error("nothing published");
    return data;
  };

  it("holds every customer once, in columns of one length", async () => {
    const data = await read();
    expect(sorted(data.id)).toEqual(sorted(shop.customerIds));
    for (const column of [data.key, data.x, data.y, data.persona, data.topNeed, data.sentiment, data.recency])
      expect(column.length).toBe(120);
    expect(data.needStart.length).toBe(121);
    expect(data.needStart.at(-1)).toBe(data.needOf.length);
    expect(data.categoryStart.at(-1)).toBe(data.categoryOf.length);
    expect((await read(stranger)).id.some((id) => shop.customerIds.includes(id))).toBe(false);
  });

  it("describes a selection as counting in the plan does", async () => {
    const data = await read();
    const places = data.id.flatMap((_, place) => (place % 3 === 0 ? [place] : []));
    const chosen = new Set(places.map((place) => data.id[place]));
    const summary = describeSelection(data, places);
    expect(summary.size).toBe(places.length);
    expect(summary.size + summary.rest).toBe(120);
    expect(summary.personas.reduce((sum, { customers }) => sum + customers, 0)).toBe(places.length);
    for (const { index, inside, outside } of summary.needs) {
      const key = data.needs[index]?.key;
      const voices = new Set(
        shop.placed.flatMap((item) => (item.mention.need?.key === key ? [idOf(item.document.customer)] : [])),
      );
      expect(inside).toBe([...voices].filter((id) => chosen.has(id)).length);
      expect(inside + outside).toBe(voices.size);
    }
    for (const { index, inside } of summary.categories) {
      const buyers = new Set(
        shop.plan.orders.flatMap((order, line) =>
          line % 20 !== 0 && PRODUCTS[order.product]?.[1] === data.categories[index]
            ? [idOf(order.customer)]
            : [],
        ),
      );
      expect(inside).toBe([...buyers].filter((id) => chosen.has(id)).length);
    }
    const spent = sorted(places.flatMap((place) => data.monetary[place] ?? []));
    const middle = ((spent[(spent.length - 1) >> 1] ?? 0) + (spent[spent.length >> 1] ?? 0)) / 2;
    expect(summary.medians.monetary.inside).toBeCloseTo(middle, 9);
    expect(describeSelection(data, []).size).toBe(0);
  });

  it("selects by rule what the members' table selects", async () => {
    const data = await read();
    expect(matchRule(data, {})).toBeNull();
    const { listPersonaMembers } = await import("@/lib/services/personas/list-persona-members");
    for (const [place, persona] of data.personas.entries())
      for (const need of [0, 3]) {
        const filter = memberFilter.parse({ need: data.needs[need]?.key });
        const { total } = await listPersonaMembers(actor, persona.key, filter);
        expect(matchRule(data, { persona: place, need })?.length).toBe(total);
      }
  });

  it("puts every point into one group, whatever it is coloured by", async () => {
    const data = await read();
    for (const colour of MAP_COLOURS) {
      const { groups, group } = groupPoints(data, colour);
      expect(groups.length).toBeLessThanOrEqual(10);
      expect(group.length).toBe(120);
      expect(new Set(group).size).toBe(groups.length);
    }
  });
});

describe("files", () => {
  const text = async (kind: "personas" | "needs" | "recommendations", format: "csv" | "json") => {
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
