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

  it("leave as hashes of those who agreed, and never of a few", async () => {
    const take = await service.take();
    const [everybody] = (await (await service.list())(actor)).audiences;
    const asked = { id: everybody?.id ?? 0, layout: "google" } as const;
    const agree = (from: number, to: number) =>
      query(
        `update customer set consent = true, "emailHash" = md5(key) || md5(key) where id = any($1::int[])`,
        [shop.customerIds.slice(from, to)],
      );
    await agree(0, 49);
    await query(`update customer set "emailHash" = md5(key) || md5(key), consent = false where id = $1`, [
      shop.customerIds[100],
    ]);
    await expect(take(actor, asked)).rejects.toMatchObject({ code: "audienceTooFew" });
    await agree(49, 60);
    const rows = await take(actor, asked);
    expect(rows[0]).toEqual(["Email", "Phone"]);
    expect(rows.length).toBe(61);
    await expect(take({ ...actor, role: "viewer" }, asked)).rejects.toMatchObject({ code: "forbidden" });
  });
});
