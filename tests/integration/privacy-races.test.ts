import { afterAll, describe, expect, it } from "vitest";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, importsOf, disconnect } = await setUpImports();
const { pool } = await import("@/lib/data/pool");
const { lockMerging } = await import("@/lib/data/import/lock-for-merge");
const { changePrivacy } = await import("@/lib/services/privacy/change-privacy");
const { erasePerson } = await import("@/lib/services/privacy/erase-person");
const { undoImport } = await import("@/lib/services/import/undo-import");
const { emptyQuarantine } = await import("@/lib/services/privacy/empty-quarantine");
const { untilOneWaits } = await import("@/tests/support/until-one-waits");
afterAll(disconnect);

const CUSTOMERS = csv("customer_id,age", "person-1,31", "person-2,32");
const keys = async (workspaceId: number) =>
  (
    await query<{ key: string }>(`select key from customer where "workspaceId" = $1 order by id`, [
      workspaceId,
    ])
  ).map(({ key }) => key);

describe("an import that has read its file before", () => {
  it("reads it anew when the workspace gives pseudonyms since", async () => {
    const actor = await newShop();
    const client = await pool().connect();
    try {
      await client.query("begin");
      await lockMerging(client, actor.workspaceId);
      const loading = load(actor, "customers", CUSTOMERS);
      // It waits for the lock with its rows read and protected.
      await untilOneWaits();
      await client.query(`update workspace set pseudonymise = true where id = $1`, [actor.workspaceId]);
      await client.query("commit");
      expect(await loading).toEqual([2, 2, 0, 0, 0]);
    } finally {
      client.release();
    }
    for (const key of await keys(actor.workspaceId)) expect(key).toMatch(/^p_/);
  });
});

describe("an undone import", () => {
  it("takes what it added, and does not bring back who was deleted", async () => {
    const actor = await newShop();
    await load(actor, "customers", CUSTOMERS);
    await load(actor, "customers", csv("customer_id,age", "person-1,41", "person-3,43"));
    const [person] = await query<{ id: number }>(
      `select id from customer where "workspaceId" = $1 and key = 'person-1'`,
      [actor.workspaceId],
    );
    const receipt = await erasePerson(actor, { customerId: person?.id ?? 0, key: "person-1" });
    expect(receipt.remaining).toBe(0);
    for (const id of (await importsOf(actor)).toReversed()) {
      await undoImport(actor, id);
      expect(await keys(actor.workspaceId)).not.toContain("person-1");
    }
    expect(await keys(actor.workspaceId)).toEqual([]);
  });
});

describe("originals", () => {
  it("are kept of masked texts where the workspace says so, and go with the switch", async () => {
    const actor = await newShop();
    const reviews = (id: string) =>
      csv(
        "review_id,user_id,product_id,review,rating,time",
        `${id},u1,p1,Write to me at ann@mail.example about the lid,4,2024-03-01 10:00`,
      );
    const originals = () =>
      query<{ text: string; originalText: string | null }>(
        `select text, "originalText" from document where "workspaceId" = $1 order by id`,
        [actor.workspaceId],
      );
    await load(actor, "reviews", reviews("r1"));
    await changePrivacy(actor, { name: "keepOriginals", on: true });
    await load(actor, "reviews", reviews("r2"));
    const [before, after] = await originals();
    expect(before?.originalText).toBeNull();
    expect(after?.originalText).toContain("ann@mail.example");
    expect(after?.text).not.toContain("ann@mail.example");
    await changePrivacy(actor, { name: "keepOriginals", on: false });
    expect((await originals()).map(({ originalText }) => originalText)).toEqual([null, null]);
  });
});

describe("quarantine", () => {
  it("is emptied by a click, of this workspace only", async () => {
    const [actor, other] = [await newShop(), await newShop()];
    const orders = csv(
      "order_id,customer_id,sku,quantity,unit_price,order_time",
      "o1,u1,p1,1,9,2024-03-01 10:00",
      "o2,u1,p1,1,9,2024-02-31 10:00",
    );
    await load(actor, "orders", orders);
    const [made = 0] = await importsOf(actor);
    await expect(emptyQuarantine(other, made)).rejects.toMatchObject({ kind: "notFound" });
    await expect(emptyQuarantine({ ...actor, role: "viewer" }, made)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await emptyQuarantine(actor, made)).toEqual({ rows: 1 });
    expect(await emptyQuarantine(actor, made)).toEqual({ rows: 0 });
  });

  it("is emptied by age", async () => {
    const { forgetOldQuarantine } = await import("@/lib/services/privacy/forget-old-quarantine");
    const actor = await newShop();
    const orders = (id: string) =>
      csv(
        "order_id,customer_id,sku,quantity,unit_price,order_time",
        `${id},u1,p1,1,9,2024-02-31 10:00`,
        `${id}b,u1,p1,1,9,2024-02-03 10:00`,
      );
    await load(actor, "orders", orders("o1"));
    await load(actor, "orders", orders("o2"));
    const [old, young] = await importsOf(actor);
    await query(`update import set "finishedAt" = now() - interval '91 days' where id = $1`, [old]);
    await query(`update import set "finishedAt" = now() - interval '89 days' where id = $1`, [young]);
    await forgetOldQuarantine();
    const left = await query<{ importId: number }>(
      `select "importId" from import_reject where "importId" = any($1)`,
      [[old, young]],
    );
    expect(left).toEqual([{ importId: young }]);
  });
});
