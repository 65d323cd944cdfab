import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor } from "@/lib/domain/actor";
import { createDatabase } from "@/tests/support/create-database";
import { plansOf } from "@/tests/support/plans-of";

await createDatabase();

const PRODUCTS = 100_000;
const LINES = 1_000_000;

/** Lists and pages of the rooms read by indices, however large the shop: 100,000 products and a million order lines. */
describe("the rooms of a large shop", { timeout: 300_000 }, () => {
  let actor: Actor;
  let productId = 0;
  const never = async (work: () => Promise<unknown>, tables: readonly string[]) => {
    const scans = await plansOf(work);
    expect(scans.filter(({ table }) => tables.includes(table))).toEqual([]);
  };

  beforeAll(async () => {
    const { createWorkspace } = await import("@/lib/services/workspace/create-workspace");
    const { createFirstAdministrator } = await import("@/lib/services/people/create-first-administrator");
    const { pool } = await import("@/lib/data/pool");
    await createFirstAdministrator({ email: "o@shop.test", name: "O", password: "a long first password" });
    const { id } = await createWorkspace(systemActor(0), { slug: "large", name: "Large" });
    actor = systemActor(id);
    const query = (sql: string) => pool().query(sql);
    await query(`insert into product ("workspaceId", key, title, category, brand, price, stock)
      select ${id}, 'P' || i, 'Product ' || md5(i::text), 'Floor ' || i % 12 || ' > Shelf ' || i % 240, 'Brand ' || i % 300,
             1 + i % 90, i % 50 from generate_series(1, ${PRODUCTS}) i`);
    await query(`insert into order_line ("workspaceId", key, "orderKey", "productId", quantity, "unitPrice", "orderedAt")
      select ${id}, 'L' || i, 'O' || i / 3, p.first + i % ${PRODUCTS}, 1 + i % 3, 1 + i % 90,
             timestamptz '2026-10-01' - (i % 300) * interval '1 day'
        from generate_series(1, ${LINES}) i, (select min(id) as first from product) p`);
    await query(`insert into product_stock ("productId", "workspaceId", middle, low, high, basis, risk, "atStake", advice)
      select id, ${id}, array_fill(2.0, array[13]), array_fill(1.0, array[13]), array_fill(4.0, array[13]), 'series',
             (array['outOfStock', 'excess', 'fine', 'unknown'])[1 + id % 4], id % 1000,
             (array['order', 'wait', 'leadTimeMissing', 'stockMissing', 'noDemand'])[1 + id % 5] from product`);
    await query(`insert into category_stock ("workspaceId", category, products, past, middle, low, high)
      select ${id}, 'Shelf ' || i, 400, array_fill(9.0, array[52]), array_fill(9.0, array[13]), array_fill(5.0, array[13]),
             array_fill(15.0, array[13]) from generate_series(1, 252) i`);
    await query(
      `insert into stock_setting ("workspaceId", "firstDay", "forecastAt") values (${id}, '2026-10-02', now())`,
    );
    await query(`insert into search_query ("workspaceId", text, asked, unmet, results)
      select ${id}, 'query ' || i, i % 900, i % 90, 5 from generate_series(1, 100000) i`);
    const run = await pool().query<{ id: number }>(
      `insert into run ("workspaceId", number, seed, status) values (${id}, 1, 1, 'succeeded') returning id`,
    );
    const runId = run.rows[0]?.id ?? 0;
    await query(`update workspace set "publishedRunId" = ${runId} where id = ${id}`);
    await query(`insert into document ("workspaceId", key, source, text, "dialogueKey", turn, "textHash", "productId")
      select ${id}, 'D' || i, 'dialogue', 'Question ' || i, 'S' || i / 4, i % 4, decode(md5(i::text), 'hex'), p.first + i
        from generate_series(1, 60000) i, (select min(id) as first from product) p`);
    await query(`insert into intent_question ("runId", "documentId", "foundKey", key, closeness, "answerId", "answerScore",
        settled, turns, "askedAt")
      select ${runId}, id, 1 + id % 40, 1 + id % 40, random(), id + 1, random(), id % 2 = 0, 4,
             timestamptz '2026-10-01' - (id % 300) * interval '1 day'
        from document where "workspaceId" = ${id} order by id limit 20000`);
    await query("vacuum analyze");
    const { rows } = await pool().query<{ id: number }>("select min(id) as id from product");
    productId = rows[0]?.id ?? 0;
  }, 300_000);

  it("lists stock by what is at stake, filtered or not, and any page of it", async () => {
    const { listStock } = await import("@/lib/services/stock/list-stock");
    const { stockFilter } = await import("@/lib/domain/stock/stock-filter");
    for (const filter of [{}, { risk: "outOfStock" }, { advice: "order", page: "40" }])
      await never(
        () => listStock(actor, stockFilter.parse(filter)),
        ["product", "order_line", "product_stock"],
      );
  });

  it("shows a product's stock and a category's forecast", async () => {
    const { getStockProduct } = await import("@/lib/services/stock/get-stock-product");
    const { listCategories } = await import("@/lib/services/stock/list-categories");
    const { listRisingDrivers } = await import("@/lib/services/stock/list-rising-drivers");
    const trial = { lead: undefined, service: undefined, lift: undefined };
    await never(() => getStockProduct(actor, productId, trial), ["product", "order_line", "product_stock"]);
    await never(() => listCategories(actor), ["product", "order_line"]);
    await never(() => listRisingDrivers(actor), ["product", "product_stock", "need_mention"]);
  });

  it("shows the service room, an intent and the queries that were asked", async () => {
    const { getServiceRoom } = await import("@/lib/services/service-room/get-service-room");
    const { getIntent } = await import("@/lib/services/service-room/get-intent");
    const { listQueries } = await import("@/lib/services/search/list-queries");
    await never(() => getServiceRoom(actor), ["document", "product"]);
    await never(() => getIntent(actor, 7, 2), ["document", "product"]);
    await never(() => listQueries(actor, { unmet: true, limit: 50 }), ["search_query"]);
  });
});
