import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import type { Actor } from "@/lib/domain/actor";
import type { Mapping } from "@/lib/domain/import/mapping";
import { csv, figures, setUpImports, sourceOf, worker } from "@/tests/integration/import-setup";
import { startImportWorker } from "@/tests/integration/start-import-worker";

const { newShop, load, query, disconnect, uploadBytes, importFileHere } = await setUpImports();
const { prepareImport } = await import("@/lib/services/import/prepare-import");
const { previewImport } = await import("@/lib/services/import/preview-import");
const { runImport } = await import("@/lib/services/import/run-import");
const { cancelImport } = await import("@/lib/services/import/cancel-import");
const { getImport } = await import("@/lib/services/import/get-import");
const { dropConnections } = await import("@/tests/support/drop-connections");
afterAll(disconnect);

const ROWS = 40_000;
const file = makeOrders();
let mapping: Mapping;
let expected: unknown[];

/** Orders with everything that can happen to a row: equal lines, other customers' none, rows that are rejected. */
function makeOrders(): Buffer {
  const random = createRandom(11);
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const price = row % 97 === 0 ? "free" : (1 + random.integer(50)).toFixed(2);
    const customer = random.next() < 0.2 ? "" : `u${random.integer(500)}`;
    return `o${row >> 2},${customer},p${random.integer(300)},1,${price},2024-03-01 10:${10 + (row % 50)}`;
  });
  return Buffer.from(
    csv("order_id,customer_id,sku,quantity,unit_price,order_time", ...lines, ...lines.slice(0, 500)),
  );
}

async function queued(): Promise<{ shop: Actor; id: number }> {
  const shop = await newShop();
  const id = await uploadBytes(shop, sourceOf("orders.csv", file));
  mapping ??= (await previewImport(shop, id, { kind: "orders" })).mapping;
  await prepareImport(shop, id, { kind: "orders", mapping });
  return { shop, id };
}

/** Begins an import and comes back at the start of its reading: the bytes are kept from it until it is claimed. */
async function begun<T>(shop: Actor, id: number, begin: () => Promise<T>): Promise<{ run: Promise<T> }> {
  const { transaction } = await import("@/lib/data/pool");
  return transaction(async (client) => {
    await client.query("lock table upload_piece in access exclusive mode");
    const run = begin();
    await untilRunning(shop, id);
    return { run };
  });
}

/** All that an import leaves behind, without ids. */
async function outcome(shop: Actor): Promise<unknown[]> {
  const of = (sql: string) => query(sql, [shop.workspaceId]);
  return [
    await of(`select md5(string_agg(o.key || p.key || coalesce(c.key, '') || o.quantity || o."unitPrice" || o."orderedAt", '' order by o.key))
                from order_line o join product p on p.id = o."productId" left join customer c on c.id = o."customerId"
               where o."workspaceId" = $1`),
    await of(
      `select count(*)::int, md5(string_agg(key, '' order by id)) from product where "workspaceId" = $1`,
    ),
    await of(
      `select count(*)::int, md5(string_agg(key, '' order by id)) from customer where "workspaceId" = $1`,
    ),
    await of(`select status, read, added, updated, duplicate, rejected from import where "workspaceId" = $1`),
    await of(`select count(*)::int, count(distinct line)::int as lines from import_reject r join import i on i.id = r."importId"
               where i."workspaceId" = $1`),
    await of(
      `select count(*)::int as pieces from upload_piece p join import i on i.id = p."importId" where i."workspaceId" = $1`,
    ),
  ];
}

async function untilRunning(shop: Actor, id: number): Promise<void> {
  while ((await getImport(shop, id)).status !== "running") await pause(5);
}

beforeAll(async () => {
  const { shop, id } = await queued();
  const balance = await runImport(id, worker("reference", 1));
  expect(balance && figures(balance)).toEqual([ROWS + 500, ROWS + 500 - 419, 0, 0, 419]);
  expected = await outcome(shop);
});

describe("a worker that is killed", () => {
  it.each([0, 150, 400, 700])("%i ms after it began leaves the same result to the next", async (ms) => {
    const { shop, id } = await queued();
    const { child, ready, ended } = startImportWorker();
    await ready;
    child.send(id);
    await untilRunning(shop, id);
    await pause(ms);
    child.kill("SIGKILL");
    await ended;
    // The lease lapses, and the next worker has it; a child that was done before its end leaves nothing to do.
    for (; (await getImport(shop, id)).status === "running"; await pause(100))
      await runImport(id, worker("next", 1));
    expect(await outcome(shop)).toEqual(expected);
  });
});

it("is carried out once when two workers race for it", async () => {
  const { shop, id } = await queued();
  const balances = await Promise.all(["a", "b", "c"].map((name) => runImport(id, worker(name))));
  expect(balances.filter((balance) => balance !== null)).toHaveLength(1);
  expect(await outcome(shop)).toEqual(expected);
});

it("is not merged by a worker that lost its lease", async () => {
  const { shop, id } = await queued();
  const { run: slow } = await begun(shop, id, () => runImport(id, worker("slow")));
  await query(`update import set "leaseUntil" = now() - interval '1 second' where id = $1`, [id]);
  const fast = await runImport(id, worker("fast"));
  expect(await slow).toBeNull();
  expect(fast).not.toBeNull();
  expect(await outcome(shop)).toEqual(expected);
});

it("waits for the next worker when the database drops its connections", async () => {
  const { shop, id } = await queued();
  // Nobody may write products meanwhile, so the merge waits and its connection is sure to be found.
  await dropConnections("product", () => runImport(id, worker("first")));
  expect((await getImport(shop, id)).status).toBe("queued");
  await runImport(id, worker("second"));
  expect(await outcome(shop)).toEqual(expected);
});

it("goes back to the queue when its worker is told to stop", async () => {
  const { shop, id } = await queued();
  const stopping = new AbortController();
  const { run } = await begun(shop, id, () =>
    runImport(id, { id: "stopped", leaseSeconds: 30, stopping: stopping.signal }),
  );
  stopping.abort(new Error("stop"));
  expect(await run).toBeNull();
  expect((await getImport(shop, id)).status).toBe("queued");
  expect(await query(`select 1 from product where "workspaceId" = $1`, [shop.workspaceId])).toEqual([]);
});

it("changes nothing when it is cancelled on the way", async () => {
  const { shop, id } = await queued();
  const { run } = await begun(shop, id, () => runImport(id, worker("cancelled")));
  await cancelImport(shop, id);
  expect(await run).toBeNull();
  expect((await getImport(shop, id)).status).toBe("cancelled");
  expect(await query(`select 1 from order_line where "workspaceId" = $1`, [shop.workspaceId])).toEqual([]);
  expect(await query(`select 1 from upload_piece where "importId" = $1`, [id])).toEqual([]);
  await expect(cancelImport(shop, id)).rejects.toMatchObject({ code: "import.tooLate" });
});

it("cannot be cancelled while it is merged", async () => {
  const { shop, id } = await queued();
  // The merge holds the row: as if it took long.
  const { pool } = await import("@/lib/data/pool");
  const merge = await pool().connect();
  await merge.query("begin");
  await merge.query("select 1 from import where id = $1 for update", [id]);
  await expect(cancelImport(shop, id)).rejects.toMatchObject({ code: "import.tooLate" });
  await merge.query("rollback");
  merge.release();
  await cancelImport(shop, id);
  expect((await getImport(shop, id)).status).toBe("cancelled");
});

it("says that the file lacks a column of its mapping", async () => {
  const shop = await newShop();
  await load(shop, "products", csv("sku,title", "p1,Box"));
  const id = await uploadBytes(shop, sourceOf("a.csv", "sku\np1\np"));
  await prepareImport(shop, id, { kind: "orders", mapping });
  await runImport(id, worker("w", 1));
  expect(await getImport(shop, id)).toMatchObject({ status: "failed", errorCode: "import.columnMissing" });
});

describe("an import in the process that asks for it", () => {
  it("leaves nothing behind when the file cannot be matched", async () => {
    const shop = await newShop();
    const wish = importFileHere(shop, sourceOf("a.csv", "a,b\n1,2\n"), { kind: "orders" });
    await expect(wish).rejects.toMatchObject({ code: "import.fieldsMissing" });
    expect(await query(`select status from import where "workspaceId" = $1`, [shop.workspaceId])).toEqual([
      { status: "cancelled" },
    ]);
    expect(
      await query(
        `select 1 from upload_piece p join import i on i.id = p."importId" where i."workspaceId" = $1`,
        [shop.workspaceId],
      ),
    ).toEqual([]);
  });

  it("waits for a worker that was faster", async () => {
    const shop = await newShop();
    // Another worker has each import of this shop the moment it is queued, and dies.
    await query(`create function be_faster() returns trigger language plpgsql as $$ begin
      new.status := 'running'; new."workerId" := 'other'; new."leaseUntil" := now() + interval '1 second'; return new; end $$`);
    await query(`create trigger faster before update on import for each row
      when (new."workspaceId" = ${shop.workspaceId} and old.status = 'ready' and new.status = 'queued')
      execute function be_faster()`);
    const source = sourceOf("orders.csv", file);
    const { record } = await importFileHere(shop, source, { kind: "orders" });
    expect(figures(record)).toEqual([ROWS + 500, ROWS + 500 - 419, 0, 0, 419]);
    expect(await outcome(shop)).toEqual(expected);
  });
});
