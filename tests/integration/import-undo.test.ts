import { afterAll, describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import type { Actor } from "@/lib/domain/actor";
import { createFileMaker, type RandomFile } from "@/tests/integration/import-random-files";
import { csv, setUpImports } from "@/tests/integration/import-setup";
import { rowCounts, shopState } from "@/tests/integration/import-shop-state";

const { newShop, load, query, bring, importsOf, disconnect } = await setUpImports();
const { undoImport } = await import("@/lib/services/import/undo-import");
const { deleteImport } = await import("@/lib/services/import/delete-import");
const { getImport } = await import("@/lib/services/import/get-import");
const { dropConnections } = await import("@/tests/support/drop-connections");
afterAll(disconnect);

const lastImport = async (shop: Actor) => (await importsOf(shop)).at(-1) ?? 0;

describe("a shop after imports and undos in any order", () => {
  it.each([1, 2, 3, 4, 5, 6])("is what the imports that stay make of it (%i)", async (seed) => {
    const makeFile = createFileMaker(seed);
    const random = createRandom(1000 + seed);
    const shop = await newShop();
    let there: { id: number; file: RandomFile }[] = [];
    for (let step = 0; step < 14; step++) {
      const undo = there[random.integer(there.length || 1)];
      if (undo && random.next() < 0.4) {
        await undoImport(shop, undo.id);
        there = there.filter((each) => each !== undo);
      } else {
        // Now and then a file comes again.
        const again = random.next() < 0.2 ? undo?.file : undefined;
        const file = again ?? makeFile();
        there.push({ id: await bring(shop, file), file });
      }
    }
    const other = await newShop();
    for (const { file } of there) await bring(other, file);
    expect(await shopState(query, shop.workspaceId)).toEqual(await shopState(query, other.workspaceId));
    for (const { id } of there.toReversed()) await undoImport(shop, id);
    const state = await shopState(query, shop.workspaceId);
    expect(Object.values(state).flat()).toEqual([]);
    expect(await query(`select 1 from import_change where "workspaceId" = $1`, [shop.workspaceId])).toEqual(
      [],
    );
  });
});

describe("undo", () => {
  const ORDERS = csv(
    "order_id,customer_id,sku,quantity,unit_price,order_time",
    "o1,u1,p1,1,5,2024-03-01 10:00",
    "o2,u2,p2,2,7,2024-03-01 10:00",
    "o3,u2,p2,0,7,2024-03-01 10:00",
  );

  it("leaves every table as it was, by its number of rows", async () => {
    const shop = await newShop();
    await load(shop, "products", csv("sku,title,price", "p1,Box,3"));
    const before = await rowCounts(query);
    await load(shop, "orders", ORDERS);
    expect(await undoImport(shop, await lastImport(shop))).toEqual({
      removed: 5,
      restored: 0,
      handedOver: 0,
    });
    expect(await rowCounts(query)).toEqual(before);
    expect(await getImport(shop, await lastImport(shop))).toMatchObject({ status: "undone", added: 2 });
  });

  it("keeps rows for a later file that holds them too, also when the first is off the list", async () => {
    const shop = await newShop();
    await load(shop, "orders", ORDERS);
    const first = await lastImport(shop);
    await load(shop, "orders", ORDERS);
    const second = await lastImport(shop);
    await undoImport(shop, first);
    const lines = () =>
      query(`select "orderKey" from order_line where "workspaceId" = $1`, [shop.workspaceId]);
    expect(await lines()).toHaveLength(2);
    await load(shop, "orders", ORDERS);
    await deleteImport(shop, second);
    await undoImport(shop, await lastImport(shop));
    expect(await lines()).toHaveLength(2);
  });

  it("is refused while the import waits or runs, and of what is undone or brought nothing", async () => {
    const shop = await newShop();
    await load(shop, "orders", ORDERS);
    const id = await lastImport(shop);
    const become = (status: string) =>
      query(`update import set status = $2::"ImportStatus" where id = $1`, [id, status]);
    const refusal = () =>
      undoImport(shop, id).then(
        () => "none",
        (error) => error.code,
      );
    await become("running");
    expect(await refusal()).toBe("import.undoRunning");
    await become("cancelled");
    expect(await refusal()).toBe("import.nothingToUndo");
    await become("done");
    await expect(undoImport(await newShop(), id)).rejects.toMatchObject({ code: "notFound" });
    expect(await refusal()).toBe("none");
    expect(await refusal()).toBe("import.alreadyUndone");
    await query(`update import set status = 'done', report = $2 where id = $1`, [id, "{}"]);
    expect(await refusal()).toBe("import.undoTooOld");
  });

  it("is done once when two people ask at once", async () => {
    const shop = await newShop();
    await load(shop, "orders", ORDERS);
    const id = await lastImport(shop);
    const results = await Promise.allSettled([undoImport(shop, id), undoImport(shop, id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "import.alreadyUndone" },
    });
  });

  it("makes the runs stale that read the import, and no others", async () => {
    const shop = await newShop();
    const run = (number: number, hours: number) =>
      query(
        `insert into run ("workspaceId", number, status, seed, "startedAt", "finishedAt")
         values ($1, $2, 'succeeded', 1, now() + make_interval(hours => $3), now() + make_interval(hours => $3))`,
        [shop.workspaceId, number, hours],
      );
    await run(1, -1);
    await load(shop, "orders", ORDERS);
    await run(2, 1);
    await undoImport(shop, await lastImport(shop));
    const stale = await query(
      `select number, "staleReason" from run where "workspaceId" = $1 order by number`,
      [shop.workspaceId],
    );
    expect(stale).toEqual([
      { number: 1, staleReason: null },
      { number: 2, staleReason: "undo" },
    ]);
  });

  it("changes nothing when the database goes away on the way", async () => {
    const shop = await newShop();
    await load(shop, "orders", ORDERS);
    const id = await lastImport(shop);
    const before = await shopState(query, shop.workspaceId);
    await dropConnections("customer", () => undoImport(shop, id));
    expect(await shopState(query, shop.workspaceId)).toEqual(before);
    await undoImport(shop, id);
    expect(Object.values(await shopState(query, shop.workspaceId)).flat()).toEqual([]);
  });
});
