import { afterAll, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { csv, setUpImports, sourceOf } from "@/tests/integration/import-setup";

const { newShop, load, query, uploadBytes, disconnect } = await setUpImports();
const { previewImport } = await import("@/lib/services/import/preview-import");
afterAll(disconnect);

async function preview(actor: Actor, content: string, fileName: string) {
  return previewImport(actor, await uploadBytes(actor, sourceOf(fileName, content)), {});
}

it("marks what is wrong per cell, with a value that would do, and counts it", async () => {
  const found = await preview(
    await newShop(),
    csv(
      "order_id,user_id,sku,order_time,quantity,unit_price,user_age",
      "1001,u1,p1,2024-03-05 10:00,1,9.50,34",
      "1002,u2,p2,2024-13-05 10:00,1O,9.50,41",
      "1003,u3,p1,2024-03-06 11:00,1O,9.50,29",
      "1004,u3,,2024-03-06 12:00,1,9.50,29",
    ),
    "orders.csv",
  );
  expect(found).toMatchObject({ kind: "orders", tried: 4, bad: 3, missing: [] });
  expect(found.rows.map(({ problem, makes }) => [makes, problem])).toEqual([
    [1, null],
    [
      0,
      {
        reason: "noSuchDate",
        column: "order_time",
        field: "time",
        value: "2024-13-05 10:00",
        suggestion: "2024-05-13 10:00",
      },
    ],
    [0, { reason: "notANumber", column: "quantity", field: "quantity", value: "1O", suggestion: "10" }],
    [0, { reason: "empty", column: "sku", field: "product", value: "", suggestion: null }],
  ]);
  expect(found.problems).toEqual(
    expect.arrayContaining([
      { reason: "noSuchDate", column: "order_time", rows: 1 },
      { reason: "notANumber", column: "quantity", rows: 1 },
      { reason: "empty", column: "sku", rows: 1 },
    ]),
  );
  expect(found.columns.find(({ name }) => name === "user_age")).toMatchObject({
    use: "attribute",
    feeds: "customers",
  });
  expect(found.columns.find(({ name }) => name === "quantity")?.feeds).toBe("rows");
});

it("lets a date far below the first rows decide which comes first", async () => {
  const rows = Array.from({ length: 1500 }, (_, row) => `o${row},u${row},p1,0${1 + (row % 9)}/03/2024`);
  const open = await preview(await newShop(), csv("order_id,user_id,sku,date", ...rows), "orders.csv");
  expect(open.unclearDates).toEqual(["time"]);
  const settled = await preview(
    await newShop("America/New_York"),
    csv("order_id,user_id,sku,date", ...rows, "o9999,u1,p1,25/03/2024"),
    "orders.csv",
  );
  expect(settled).toMatchObject({ unclearDates: [], mapping: { dateOrder: { time: "dayFirst" } } });
});

it("takes a log's visits as behaviour and its purchases as orders, and neither twice", async () => {
  const shop = await newShop();
  const log = csv(
    "user_id,item_id,behavior_type,timestamp",
    "1,11,pv,1511544070",
    "1,11,cart,1511544170",
    "1,11,buy,1511544270",
    "2,12,pv,1511544370",
    "2,12,buy,1511544470",
    "2,13,buy,1511544470",
  );
  expect(await load(shop, "events", log)).toEqual([6, 3, 0, 0, 3]);
  expect(await load(shop, "orders", log)).toEqual([6, 3, 0, 0, 3]);
  expect(
    await query(
      `select reason, count(*)::int as rows from import_reject r join import i on i.id = r."importId"
        where i."workspaceId" = $1 group by 1 order by 1`,
      [shop.workspaceId],
    ),
  ).toEqual([
    { reason: "notAPurchase", rows: 3 },
    { reason: "purchase", rows: 3 },
  ]);
  // What one customer bought at one moment is one order.
  expect(
    await query(
      `select count(distinct "orderKey")::int as orders, count(*)::int as lines from order_line where "workspaceId" = $1`,
      [shop.workspaceId],
    ),
  ).toEqual([{ orders: 2, lines: 3 }]);
});
