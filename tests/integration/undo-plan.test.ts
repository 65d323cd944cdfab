import { afterAll, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { createFileMaker } from "@/tests/integration/import-random-files";
import { csv, setUpImports } from "@/tests/integration/import-setup";
import { shopState } from "@/tests/integration/import-shop-state";

const { newShop, load, query, bring, importsOf, disconnect } = await setUpImports();
const { planUndo } = await import("@/lib/services/import/plan-undo");
const { undoImport } = await import("@/lib/services/import/undo-import");
afterAll(disconnect);

/** Tables, and the names that shopState has for their rows. */
const STATE = [
  ["order_item", "items"],
  ["order_head", "heads"],
  ["event", "events"],
  ["document", "documents"],
  ["product", "products"],
  ["customer", "customers"],
] as const;

it.each([11, 12, 13])("tells beforehand what an undo removes and what it keeps (%i)", async (seed) => {
  const makeFile = createFileMaker(seed);
  const random = createRandom(seed);
  const shop = await newShop();
  const ids: number[] = [];
  for (let step = 0; step < 8; step++) ids.push(await bring(shop, makeFile()));
  while (ids.length > 0) {
    const [id = 0] = ids.splice(random.integer(ids.length), 1);
    const before = await shopState(query, shop.workspaceId);
    const { tables } = await planUndo(shop, id);
    expect(await shopState(query, shop.workspaceId)).toEqual(before);
    const counts = await undoImport(shop, id);
    const sum = (of: "removed" | "kept") => tables.reduce((all, table) => all + table[of], 0);
    expect(sum("removed") + sum("kept")).toBe(counts.removed + counts.restored + counts.handedOver);
    const after = await shopState(query, shop.workspaceId);
    for (const [name, rows] of STATE) {
      const gone = (before[rows]?.length ?? 0) - (after[rows]?.length ?? 0);
      const told = tables.find(({ table }) => table === name)?.removed ?? 0;
      // A row that stays may name another product or customer again, and then that one goes too.
      if (name === "product" || name === "customer") expect(told).toBeLessThanOrEqual(gone);
      else expect(told).toBe(gone);
    }
  }
  expect(Object.values(await shopState(query, shop.workspaceId)).flat()).toEqual([]);
});

it("names the runs that read the rows, and none that came before", async () => {
  const shop = await newShop();
  const run = (number: number, minutes: number) =>
    query(
      `insert into run ("workspaceId", number, status, seed, "startedAt", "finishedAt")
       values ($1, $2, 'succeeded', 1, now() + make_interval(mins => $3), now() + make_interval(mins => $3 + 1))`,
      [shop.workspaceId, number, minutes],
    );
  await run(1, -60);
  await load(
    shop,
    "orders",
    csv("order_id,customer_id,sku,ordered_at", "O1,C1,P1,2026-03-01", "O2,C2,P1,2026-03-02"),
  );
  await run(2, 60);
  const [id = 0] = await importsOf(shop);
  const plan = await planUndo(shop, id);
  expect(plan.runs).toEqual([{ number: 2, published: false }]);
  expect(plan.tables).toEqual([
    { table: "order_line", removed: 2, kept: 0 },
    { table: "product", removed: 1, kept: 0 },
    { table: "customer", removed: 2, kept: 0 },
  ]);
});
