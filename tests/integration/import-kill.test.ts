import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import type { Actor } from "@/lib/domain/actor";
import { addsUp } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { csv, figures, setUpImports, sourceOf, worker } from "@/tests/integration/import-setup";
import { shopState } from "@/tests/integration/import-shop-state";
import { startImportWorker } from "@/tests/integration/start-import-worker";

const { newShop, load, query, uploadBytes, disconnect } = await setUpImports();
const { prepareImport } = await import("@/lib/services/import/prepare-import");
const { previewImport } = await import("@/lib/services/import/preview-import");
const { runImport } = await import("@/lib/services/import/run-import");
const { getImport } = await import("@/lib/services/import/get-import");
afterAll(disconnect);

const ROWS = 1500;
const AT_ONCE = 5;
const KILLS = 10;
const KINDS = ["orders", "reviews", "products"] as const;
const random = createRandom(17);

/** Of each kind a file that a shop has, and one that adds to it, changes it, repeats it and has rows to reject. */
const FILES: Record<(typeof KINDS)[number], readonly [string, string]> = {
  orders: [orders(0, 900), orders(500, ROWS)],
  reviews: [reviews(0, 150, "Fine"), reviews(100, 300, "Broke soon")],
  products: [products(0, 700, 3), products(300, ROWS, 4)],
};

function orders(from: number, to: number): string {
  const lines = rows(from, to, (n) => {
    const price = n % 97 === 0 ? "free" : `${1 + (n % 50)}`;
    return `o${n >> 2},${n % 5 ? `u${n % 200}` : ""},p${n % 300},1,${price},2024-03-01 10:00,${from ? "sent" : "paid"}`;
  });
  return csv(
    "order_id,customer_id,sku,quantity,unit_price,order_time,status",
    ...lines,
    ...lines.slice(0, 50),
  );
}

function reviews(from: number, to: number, opinion: string): string {
  const lines = rows(
    from,
    to,
    (n) => `r${n},u${n % 90},p${n % 40},${opinion} after use number ${n},${1 + (n % 5)}`,
  );
  return csv("review_id,user_id,product_id,review,rating", ...lines);
}

function products(from: number, to: number, price: number): string {
  return csv("sku,title,price", ...rows(from, to, (n) => `p${n},Thing ${n},${n % 91 ? price : "much"}`));
}

function rows(from: number, to: number, line: (n: number) => string): string[] {
  return Array.from({ length: to - from }, (_, at) => line(from + at));
}

async function queued(kind: ImportKind, [before, file]: readonly [string, string]) {
  const shop = await newShop();
  await load(shop, kind, before);
  const id = await uploadBytes(shop, sourceOf(`${kind}.csv`, file));
  const { mapping } = await previewImport(shop, id, { kind });
  await prepareImport(shop, id, { kind, mapping });
  return { shop, id };
}

const result = async (shop: Actor, id: number) => ({
  figures: figures(await getImport(shop, id)),
  state: await shopState(query, shop.workspaceId),
  rejects: await query(`select line, reason from import_reject where "importId" = $1 order by line`, [id]),
  said: await query(
    `select "table", count(*)::int as rows, sum(cardinality("rowIds"))::int as agreed from import_change
      where "workspaceId" = $1 group by 1 order by 1`,
    [shop.workspaceId],
  ),
});

async function furtherThanReading(ids: readonly number[]): Promise<number> {
  const [row] = await query<{ n: number }>(
    `select count(*)::int as n from import where id = any($1::int[]) and (status = 'done' or report ? 'mergingSince')`,
    [ids],
  );
  return row?.n ?? 0;
}

it("is carried out as if nothing had been when its worker is killed at any moment, 50 times", async () => {
  const expected = new Map<string, unknown>();
  let longest = 0;
  for (const kind of KINDS) {
    const { shop, id } = await queued(kind, FILES[kind]);
    const start = performance.now();
    const balance = await runImport(id, worker("whole"));
    longest = Math.max(longest, performance.now() - start);
    expect(balance && addsUp(balance)).toBe(true);
    expected.set(kind, await result(shop, id));
  }

  const phases = new Map<string, number>();
  let next = startImportWorker();
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, ready, ended } = next;
    const imports = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, n) => {
        const kind = KINDS[(kill + n) % KINDS.length] ?? "orders";
        return { kind, ...(await queued(kind, FILES[kind])) };
      }),
    );
    await ready;
    next = startImportWorker();
    for (const { id } of imports) {
      child.send(id);
      await pause(random.next() * 100);
    }
    // Every other time at a moment of the merging of some of them, else of all that comes before.
    const merging = kill % 2 === 0 ? 0 : 1 + random.integer(AT_ONCE - 1);
    while (merging > 0 && (await furtherThanReading(imports.map(({ id }) => id))) < merging) await pause(2);
    await pause(random.next() * (merging > 0 ? 60 : longest));
    child.kill("SIGKILL");
    await ended;
    for (const { kind, shop, id } of imports) {
      const { status, phase } = await getImport(shop, id);
      const then = phase ?? status;
      phases.set(then, (phases.get(then) ?? 0) + 1);
      // The lease lapses, and the next worker has it.
      for (;;) {
        await runImport(id, worker("next"));
        if ((await getImport(shop, id)).status === "done") break;
        await pause(50);
      }
      expect(await result(shop, id)).toEqual(expected.get(kind));
    }
  }
  next.child.kill("SIGKILL");
  expect([...phases.values()].reduce((sum, n) => sum + n, 0)).toBe(KILLS * AT_ONCE);
  // The moments were spread.
  expect(phases.get("reading")).toBeGreaterThan(2);
  expect(phases.get("merging")).toBeGreaterThan(2);
});
