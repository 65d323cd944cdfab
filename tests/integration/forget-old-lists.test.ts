import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { setUpImports } from "@/tests/integration/import-setup";

const { newShop, query, disconnect } = await setUpImports();
let shop: Actor;
let other: Actor;

beforeAll(async () => {
  shop = await newShop();
  other = await newShop();
});
afterAll(disconnect);

const serve = (actor: Actor, name: string, days: number, lists: number, experiment: number | null = null) =>
  query(
    `insert into served_list ("workspaceId", key, place, kind, "experimentId", "productIds", propensities, "servedAt")
     select $1, $2 || n, 'home', 'customer', $5, '{}', '{}', now() - make_interval(days => $3)
       from generate_series(1, $4::int) n`,
    [actor.workspaceId, name, days, lists, experiment],
  );

it("lets lists go that no effect is counted from, in batches, and keeps those of experiments", async () => {
  const { forgetOldLists } = await import("@/lib/services/recommendations/forget-old-lists");
  await serve(shop, "old", 121, 7);
  await serve(other, "elsewhere", 400, 4);
  await serve(shop, "young", 119, 2);
  await serve(shop, "trial", 400, 2, 1);
  await serve(other, "now", 0, 1);
  expect(await forgetOldLists(3)).toBe(11);
  const left = await query<{ key: string }>(`select key from served_list order by key`);
  expect(left.map(({ key }) => key)).toEqual(["now1", "trial1", "trial2", "young1", "young2"]);
  expect(await forgetOldLists(3)).toBe(0);
});

it("finds at most as many as a batch holds, over all shops", async () => {
  const { deleteOldLists } = await import("@/lib/data/recommendations/delete-old-lists");
  await serve(shop, "a", 121, 3);
  await serve(other, "b", 121, 3);
  expect(await deleteOldLists(120, 4)).toBe(4);
  expect(await deleteOldLists(120, 4)).toBe(2);
});
