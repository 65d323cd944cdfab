import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { AudienceRule } from "@/lib/domain/audiences/audience-rule";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;
let actor: Actor;
let stranger: Actor;

const service = {
  save: async () => (await import("@/lib/services/audiences/save-audience")).saveAudience,
  list: async () => (await import("@/lib/services/audiences/list-audiences")).listAudiences,
  remove: async () => (await import("@/lib/services/audiences/remove-audience")).removeAudience,
  count: async () => (await import("@/lib/services/audiences/count-audience")).countAudience,
  take: async () => (await import("@/lib/services/audiences/export-audience")).exportAudience,
};

beforeAll(async () => {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  shop = await makePublishedRun({ slug: "one", customers: 120 });
  const other = await makePublishedRun({ slug: "two", seed: 8, documents: 90, customers: 41 });
  actor = { userId: null, workspaceId: shop.workspaceId, role: "analyst" };
  stranger = { userId: null, workspaceId: other.workspaceId, role: "administrator" };
});

const query = async (text: string, values: unknown[] = []) => {
  const { pool } = await import("@/lib/data/pool");
  return (await pool().query(text, values)).rows;
};

describe("audiences", () => {
  it("count what rules say, as counting in the plan does", async () => {
    const count = await service.count();
    const inHangzhou: AudienceRule = { field: "attribute", name: "region", values: ["Hangzhou"] };
    const expected = shop.customerIds.filter((_, index) => index % 3 === 0).length;
    expect(await count(actor, inHangzhou)).toEqual({ size: expected, customers: 120 });
    expect((await count(actor, { not: inHangzhou })).size).toBe(120 - expected);
    expect((await count(actor, { any: [inHangzhou, { not: inHangzhou }] })).size).toBe(120);
    expect((await count(actor, { all: [inHangzhou, { not: inHangzhou }] })).size).toBe(0);
    const rules: AudienceRule[] = [
      { field: "persona", keys: [1] },
      { field: "need", keys: [1] },
      { field: "category", values: ["x"] },
      { field: "monetary", is: "atLeast", value: 1 },
      { field: "consent", is: "unknown" },
    ];
    for (const rule of rules) {
      const { size } = await count(actor, rule);
      expect((await count(actor, { not: rule })).size).toBe(120 - size);
    }
  });

  it("keep a selection of this workspace's customers only, and show overlaps", async () => {
    const save = await service.save();
    const kept = await save(actor, {
      kind: "selection",
      name: "drawn",
      customers: shop.customerIds.slice(0, 20),
    });
    await expect(
      save(stranger, { kind: "lookalike", name: "theirs", seed: kept.id, share: 0.1 }),
    ).rejects.toMatchObject({ code: "notFound" });
    await save(actor, { kind: "rule", name: "all", rule: { all: [] }, live: true });
    const { audiences, overlaps } = await (await service.list())(actor);
    expect(audiences.map(({ name, size }) => [name, size])).toEqual([
      ["all", 120],
      ["drawn", 20],
    ]);
    expect(overlaps).toEqual([
      [120, 20],
      [20, 20],
    ]);
    expect((await (await service.list())(stranger)).audiences).toEqual([]);
  });

  it("are taken away and brought back as they were", async () => {
    const list = await service.list();
    const remove = await service.remove();
    const [, drawn] = (await list(actor)).audiences;
    const id = drawn?.id ?? 0;
    await remove(actor, { id, restore: false });
    expect((await list(actor)).audiences.map(({ name }) => name)).toEqual(["all"]);
    await expect(remove(stranger, { id, restore: true })).rejects.toMatchObject({ code: "notFound" });
    await remove(actor, { id, restore: true });
    expect((await list(actor)).audiences.map(({ size }) => size)).toEqual([120, 20]);
  });

  const plan = {
    layout: "google",
    holdout: 0,
    suppression: { boughtWithin: null, unhappy: false },
  } as const;
  const agree = (from: number, to: number) =>
    query(
      `update customer set consent = true, "emailHash" = md5(key) || md5(key) where id = any($1::int[])`,
      [shop.customerIds.slice(from, to)],
    );
  const read = async (exportId: number, who = actor, arm: "addressed" | "suppressed" = "addressed") => {
    const { readExportFile } = await import("@/lib/services/audiences/read-export-file");
    return readExportFile(who, { exportId, arm });
  };

  it("leave as hashes of those who agreed, and never of a few", async () => {
    const take = await service.take();
    const [everybody] = (await (await service.list())(actor)).audiences;
    const asked = { id: everybody?.id ?? 0, plan };
    await agree(0, 49);
    await query(`update customer set "emailHash" = md5(key) || md5(key), consent = false where id = $1`, [
      shop.customerIds[100],
    ]);
    await expect(take(actor, asked)).rejects.toMatchObject({ code: "audienceTooFew" });
    await agree(49, 60);
    const { exportId, counts } = await take(actor, asked);
    expect(counts).toMatchObject({ members: 120, agreed: 60, reachable: 60, addressed: 60 });
    const rows = await read(exportId);
    expect(rows[0]).toEqual(["Email", "Phone"]);
    expect(rows.length).toBe(61);
    await expect(take({ ...actor, role: "viewer" }, asked)).rejects.toMatchObject({ code: "forbidden" });
    await expect(read(exportId, stranger)).rejects.toMatchObject({ code: "notFound" });
    await query(`update customer set consent = false where id = any($1::int[])`, [
      shop.customerIds.slice(0, 11),
    ]);
    await expect(read(exportId)).rejects.toMatchObject({ code: "audienceTooFew" });
  });

  it("keep the same ones back in each file, leave out whom the plan says, and measure what came of it", async () => {
    const take = await service.take();
    const { getAudience } = await import("@/lib/services/audiences/get-audience");
    const [everybody] = (await (await service.list())(actor)).audiences;
    const id = everybody?.id ?? 0;
    await agree(0, 120);
    const kept = async () =>
      query(
        `select "customerId" from audience_export_member where arm = 'heldBack' and "exportId" = (select max(id) from audience_export) order by 1`,
      );
    const held = { ...plan, holdout: 0.3 };
    const { counts } = await take(actor, { id, plan: held });
    const first = await kept();
    expect(first.length).toBe(counts.heldBack);
    expect(counts.heldBack).toBeGreaterThan(15);
    expect(counts.heldBack + counts.addressed).toBe(120);
    await take(actor, { id, plan: held });
    expect(await kept()).toEqual(first);

    const without = await take(actor, {
      id,
      plan: { ...plan, suppression: { boughtWithin: 60, unhappy: false } },
    }).catch((error) => error);
    const [{ bought }] = await query(
      `select count(distinct "customerId")::int as bought from order_line where "workspaceId" = $1 and "customerId" is not null
        and "orderedAt" > (select max("orderedAt") from order_line where "workspaceId" = $1) - interval '60 days'`,
      [shop.workspaceId],
    );
    if (120 - bought >= 50) expect(without.counts.suppressed).toBe(bought);
    else expect(without).toMatchObject({ code: "audienceTooFew" });

    const buyer = first[0]?.customerId;
    await query(
      `insert into order_line ("workspaceId", key, "orderKey", "customerId", "productId", quantity, "unitPrice", "orderedAt")
       select $1, 'later', 'later', $2, id, 2, 10, now() from product where "workspaceId" = $1 limit 1`,
      [shop.workspaceId, buyer],
    );
    const { exports } = await getAudience(actor, id);
    const newest = exports.find(({ holdout }) => holdout === 0.3);
    expect(newest?.heldBack).toEqual({ customers: first.length, buyers: 1, revenue: 20 });
    expect(newest?.addressed.buyers).toBe(0);
    await expect(getAudience(stranger, id)).rejects.toMatchObject({ code: "notFound" });
  });

  it("say what sets them apart in words of their own", async () => {
    const { getAudience } = await import("@/lib/services/audiences/get-audience");
    const save = await service.save();
    const { id } = await save(actor, {
      kind: "area",
      name: "one persona",
      area: { of: "customers", persona: 1 },
    });
    const page = await getAudience(actor, id);
    expect(page.size).toBe(page.summary?.size);
    const [who] = page.summary?.facets.find(({ facet }) => facet === "personas")?.shares ?? [];
    expect(who?.inside).toBe(page.size);
    expect(page.hints.length).toBeGreaterThan(0);
    for (const { quotes } of page.hints) expect(quotes.length).toBeGreaterThan(0);
    await expect(
      save(actor, { kind: "area", name: "nobody", area: { of: "customers" } }),
    ).rejects.toMatchObject({
      code: "audienceEmpty",
    });
  });

  it("hold a person once when two keys turn out to be one", async () => {
    const save = await service.save();
    const [one, two, three] = [shop.customerIds[3] ?? 0, shop.customerIds[4] ?? 0, shop.customerIds[5] ?? 0];
    const both = await save(actor, { kind: "selection", name: "both", customers: [one, two] });
    const later = await save(actor, { kind: "selection", name: "later", customers: [two, three] });
    const { replaceKeys } = await import("@/lib/data/privacy/replace-keys");
    await replaceKeys(shop.workspaceId, [
      { id: one, key: "joined" },
      { id: two, key: "joined" },
    ]);
    const members = async (id: number) =>
      (
        await query(`select "customerId" as id from audience_member where "audienceId" = $1 order by 1`, [id])
      ).map((row) => row.id);
    expect(await members(both.id)).toEqual([one]);
    expect(await members(later.id)).toEqual([one, three].sort((a, b) => a - b));
  });
});
