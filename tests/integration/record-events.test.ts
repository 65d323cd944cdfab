import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { keyActor } from "@/lib/domain/api-keys/scopes";
import type { RecordedEvent } from "@/lib/domain/recommendation/recorded-event";
import { setUpImports } from "@/tests/integration/import-setup";

const { newShop, query, disconnect } = await setUpImports();
let shop: Actor;

beforeAll(async () => {
  shop = await newShop();
  await query(
    `insert into product ("workspaceId", key, title) select $1, 'P' || n, 'Product ' || n from generate_series(1, 4) n`,
    [shop.workspaceId],
  );
  await query(`insert into customer ("workspaceId", key) values ($1, 'C1'), ($1, 'C2')`, [shop.workspaceId]);
});
afterAll(disconnect);

async function record(events: RecordedEvent[], actor = shop) {
  const { recordEvents } = await import("@/lib/services/recommendations/record-events");
  return recordEvents(actor, events);
}
const feedback = () =>
  query<{ key: string; kind: string }>(
    `select p.key, f.kind from product_feedback f join product p on p.id = f."productId"
      where f."workspaceId" = $1 order by p.key`,
    [shop.workspaceId],
  );

describe("events that a shop tells", () => {
  it("are kept once, with what the list that showed them says", async () => {
    await query(
      `insert into served_list ("workspaceId", key, place, kind, "customerId", "productIds", propensities)
       select $1, 'list1', 'home', 'customer', c.id, array(select id from product where "workspaceId" = $1 order by id), '{0.9,0.8,0.05,1}'
         from customer c where c."workspaceId" = $1 and c.key = 'C1'`,
      [shop.workspaceId],
    );
    const events: RecordedEvent[] = [
      { id: "e1", type: "impression", product: "P3", listKey: "list1" },
      { id: "e2", type: "click", product: "P3", listKey: "list1", time: "2999-01-01T00:00:00Z" },
      { type: "view", product: "gone", session: "S1" },
    ];
    expect(await record(events)).toEqual({
      recorded: 2,
      repeated: 0,
      unknownProducts: 1,
      unknownCustomers: 0,
    });
    expect(await record(events.slice(0, 2))).toMatchObject({ recorded: 0, repeated: 2 });
    const kept = await query(
      `select e.type, e.position, e.place, round(e.propensity::numeric, 3)::float8 as propensity, c.key, e."occurredAt" <= now() as past
         from event e join customer c on c.id = e."customerId" where e."workspaceId" = $1 order by e.type`,
      [shop.workspaceId],
    );
    const same = { position: 3, place: "home", propensity: 0.05, key: "C1", past: true };
    expect(kept).toEqual([
      { type: "impression", ...same },
      { type: "click", ...same },
    ]);
  });

  it("keep the newest word on a product, and take it back", async () => {
    await record([
      { type: "like", product: "P1", customer: "C2", time: "2024-01-02T00:00:00Z" },
      { type: "hide", product: "P2", customer: "C2" },
    ]);
    await record([{ type: "dislike", product: "P1", customer: "C2", time: "2024-01-01T00:00:00Z" }]);
    expect(await feedback()).toEqual([
      { key: "P1", kind: "like" },
      { key: "P2", kind: "hide" },
    ]);
    await record([
      { type: "clear", product: "P2", customer: "C2" },
      { type: "clear", product: "P1", customer: "C2", time: "2024-01-01T00:00:00Z" },
    ]);
    expect(await feedback()).toEqual([{ key: "P1", kind: "like" }]);
  });

  it("make nobody known for a page's key, and for an importing one do", async () => {
    const key = (scopes: string[]) => keyActor({ id: 1, workspaceId: shop.workspaceId, scopes });
    const event: RecordedEvent = { type: "cart", product: "P1", customer: "new", session: "S9" };
    expect(await record([event], key(["record"]))).toMatchObject({ recorded: 1, unknownCustomers: 1 });
    expect(await query(`select 1 from customer where key = 'new'`)).toEqual([]);
    expect(await record([event], key(["import"]))).toMatchObject({ recorded: 1, unknownCustomers: 0 });
    await expect(record([event], key(["read"]))).rejects.toThrow("forbidden");
  });

  it("neither name another shop's lists nor bring back who was deleted", async () => {
    const other = await newShop();
    await query(`insert into product ("workspaceId", key) values ($1, 'P1')`, [other.workspaceId]);
    const stolen = await record([{ type: "click", product: "P1", listKey: "list1" }], other);
    expect(stolen.recorded).toBe(0);
    const { workspaceKeys } = await import("@/lib/services/privacy/workspace-keys");
    const { keys } = await workspaceKeys(other.workspaceId);
    await query(
      `insert into erasure ("workspaceId", "keyHash", counts, remaining) values ($1, decode($2, 'hex'), '{}', 0)`,
      [other.workspaceId, keys.erasureHash("gone")],
    );
    const told = await record([{ type: "view", product: "P1", customer: "gone", session: "S" }], other);
    expect(told).toEqual({ recorded: 0, repeated: 0, unknownProducts: 0, unknownCustomers: 1 });
  });
});
