import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { csv, figures, setUpImports, sourceOf, worker } from "@/tests/integration/import-setup";
import { shopState } from "@/tests/integration/import-shop-state";

const { newShop, load, query, uploadBytes, disconnect } = await setUpImports();
const { ATTEMPTS } = await import("@/lib/data/import/claim-import");
const { createImport } = await import("@/lib/services/import/create-import");
const { getImport } = await import("@/lib/services/import/get-import");
const { prepareImport } = await import("@/lib/services/import/prepare-import");
const { previewImport } = await import("@/lib/services/import/preview-import");
const { putImportPiece } = await import("@/lib/services/import/put-import-piece");
const { progressOf } = await import("@/lib/domain/import/import-progress");
const { runImport } = await import("@/lib/services/import/run-import");
const { ABANDONED_AFTER_DAYS, sweepAbandonedUploads } = await import(
  "@/lib/services/import/sweep-abandoned-uploads"
);
afterAll(disconnect);

const ORDERS = csv(
  "order_id,customer_id,sku,quantity,unit_price,order_time",
  ...Array.from({ length: 300 }, (_, n) => `o${n},u${n % 9},p${n % 7},1,${1 + (n % 5)},2024-03-01 10:00`),
);

async function queued(shop: Actor): Promise<number> {
  const id = await uploadBytes(shop, sourceOf("orders.csv", ORDERS));
  const { mapping } = await previewImport(shop, id, { kind: "orders" });
  await prepareImport(shop, id, { kind: "orders", mapping });
  return id;
}

describe("an import whose workers die", () => {
  const diesAgain = (id: number) =>
    query(
      `update import set status = 'running', "workerId" = 'dead', attempts = attempts + 1,
              "leaseUntil" = now() - interval '1 second' where id = $1`,
      [id],
    );

  it("fails after some tries, and can be started again", async () => {
    const shop = await newShop();
    const id = await queued(shop);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) await diesAgain(id);
    expect(await runImport(id, worker("next"))).toBeNull();
    expect(await getImport(shop, id)).toMatchObject({
      status: "failed",
      errorCode: "import.keepsFailing",
      errorParams: { attempts: ATTEMPTS },
    });
    const { kind, mapping } = await previewImport(shop, id, { kind: "orders" });
    await prepareImport(shop, id, { kind, mapping });
    expect(await runImport(id, worker("next"))).not.toBeNull();
  });

  it("is carried out by the last of them that lives, and a worker that is told to stop does not count", async () => {
    const shop = await newShop();
    const id = await queued(shop);
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) await diesAgain(id);
    const stopped = new AbortController();
    stopped.abort(new Error("stop"));
    expect(await runImport(id, { ...worker("stopped"), stopping: stopped.signal })).toBeNull();
    expect((await getImport(shop, id)).status).toBe("queued");
    expect(await runImport(id, worker("next"))).toMatchObject({ added: 300 });
  });
});

describe("an upload that nobody comes back for", () => {
  const age = (id: number, days: number) =>
    query(
      `update import set "createdAt" = now() - make_interval(days => $2), "leaseUntil" = "leaseUntil" - make_interval(days => $2)
        where id = $1`,
      [id, days],
    );
  const pieces = (id: number) => query(`select seq from upload_piece where "importId" = $1`, [id]);

  it("is let go of, with a note, while others stay", async () => {
    const shop = await newShop();
    const begun = (await createImport(shop, { fileName: "a.csv", fileSize: 10 })).id;
    await putImportPiece(shop, begun, 0, Buffer.from("abc"));
    const waiting = await queued(shop);
    await age(begun, ABANDONED_AFTER_DAYS + 1);
    await age(waiting, ABANDONED_AFTER_DAYS + 1);
    const fresh = (await createImport(shop, { fileName: "b.csv", fileSize: 10 })).id;
    expect(await sweepAbandonedUploads()).toBe(1);
    expect(await getImport(shop, begun)).toMatchObject({
      status: "cancelled",
      errorCode: "import.abandoned",
      errorParams: { days: ABANDONED_AFTER_DAYS },
    });
    expect(await pieces(begun)).toEqual([]);
    expect((await getImport(shop, waiting)).status).toBe("queued");
    expect((await getImport(shop, fresh)).status).toBe("uploading");
  });

  it("stays when it was gone on with", async () => {
    const shop = await newShop();
    const id = (await createImport(shop, { fileName: "a.csv", fileSize: 10 })).id;
    await age(id, ABANDONED_AFTER_DAYS + 1);
    await putImportPiece(shop, id, 0, Buffer.from("abc"));
    expect(await sweepAbandonedUploads()).toBe(0);
  });
});

describe("several imports at once", () => {
  it("of the same file give one shop: each row is added once", async () => {
    const shop = await newShop();
    const ids = [await queued(shop), await queued(shop), await queued(shop)];
    const balances = await Promise.all(ids.map((id) => runImport(id, worker(`w${id}`))));
    expect(balances.map((balance) => balance && figures(balance)).sort()).toEqual([
      [300, 0, 0, 300, 0],
      [300, 0, 0, 300, 0],
      [300, 300, 0, 0, 0],
    ]);
    const alone = await newShop();
    await load(alone, "orders", ORDERS);
    expect(await shopState(query, shop.workspaceId)).toEqual(await shopState(query, alone.workspaceId));
  });

  it("of different shops and kinds do not wait for each other's end", async () => {
    const shops = [await newShop(), await newShop(), await newShop()];
    const loaded = await Promise.all(shops.map((shop) => load(shop, "orders", ORDERS)));
    expect(loaded).toEqual(shops.map(() => [300, 300, 0, 0, 0]));
  });
});

describe("files that name what others describe", () => {
  it("keeps orders of unknown products, says how many there are, and joins them when the products come", async () => {
    const shop = await newShop();
    const orders = csv(
      "order_id,customer_id,sku,product_name,brand,quantity,unit_price,order_time,city",
      "o1,u1,p1,Box,Acme,1,5,2024-03-01 10:00,York",
      "o2,u2,p2,Can,,1,5,2024-03-01 10:00,",
      "o3,u2,p1,,,1,5,2024-03-02 10:00,Leeds",
    );
    await load(shop, "products", csv("sku,title,price", "p2,Tin can,3"));
    expect(await load(shop, "orders", orders)).toEqual([3, 3, 0, 0, 0]);
    const reports = () =>
      query(`select report from import where "workspaceId" = $1 and kind = 'orders' order by id`, [
        shop.workspaceId,
      ]);
    expect(await reports()).toMatchObject([
      { report: { unknownProducts: 1, unknownCustomers: 2, alsoAdded: { product: 1, customer: 2 } } },
    ]);
    expect(await load(shop, "products", csv("sku,title,brand", "p1,Lunch box,Nord"))).toEqual([
      1, 1, 0, 0, 0,
    ]);
    expect(
      await query(
        `select p.title, p.brand, p.known, count(*)::int as lines from order_line o join product p on p.id = o."productId"
          where o."workspaceId" = $1 group by p.id order by p.key`,
        [shop.workspaceId],
      ),
    ).toEqual([
      { title: "Lunch box", brand: "Nord", known: true, lines: 2 },
      { title: "Tin can", brand: null, known: true, lines: 1 },
    ]);
    await load(shop, "orders", orders);
    expect((await reports())[1]).toMatchObject({ report: { unknownProducts: 0, alsoAdded: {} } });
  });

  it("fills from a later row of a file what the last one leaves empty", async () => {
    const shop = await newShop();
    await load(shop, "products", csv("sku,title,brand,price", "p1,Box,Acme,3", "p1,Lunch box,,4"));
    expect(
      await query(`select title, brand, price from product where "workspaceId" = $1`, [shop.workspaceId]),
    ).toEqual([{ title: "Lunch box", brand: "Acme", price: 4 }]);
  });
});

it("tells a progress that grows through reading and merging, with the time that is left", () => {
  const at = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1000);
  const row = {
    ...({ id: 1, workspaceId: 1, kind: "orders", status: "running", fileName: "a", fileSize: 100 } as const),
    ...{
      mapping: null,
      read: 10,
      added: 0,
      updated: 0,
      duplicate: 0,
      rejected: 1,
      sourceId: null,
      fixOfId: null,
    },
    ...{
      part: "",
      report: {},
      errorCode: null,
      errorParams: {},
      createdAt: at(0),
      startedAt: at(0),
      finishedAt: null,
    },
    ...{ undoneAt: null, undoneById: null },
  };
  const reading = { ...row, phase: "reading", bytesRead: 50, mergingSince: null } as const;
  const merging = { ...row, phase: "merging", bytesRead: 100, mergingSince: at(6) } as const;
  const half = progressOf(reading, at(3));
  expect(half).toMatchObject({ phase: "reading", bytesRead: 50, fileSize: 100, read: 10, ended: false });
  expect(half.fraction).toBeCloseTo(0.3);
  expect(half.secondsLeft).toBeCloseTo(7);
  const fractions = [half, ...[6, 8, 12, 60].map((second) => progressOf(merging, at(second)))].map(
    ({ fraction }) => fraction,
  );
  expect(fractions).toEqual(fractions.toSorted());
  expect(fractions.at(-1)).toBeLessThan(1.0001);
  expect(progressOf({ ...merging, status: "done", phase: null }, at(70))).toMatchObject({
    fraction: 1,
    ended: true,
  });
});
