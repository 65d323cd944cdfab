import { afterAll, describe, expect, it } from "vitest";
import { HEADER } from "@/tests/integration/format-files";
import { figures, setUpImports, sourceOf } from "@/tests/integration/import-setup";
import { makeWorkbook } from "@/tests/support/make-workbook";

const { newShop, load, query, disconnect, importFileHere } = await setUpImports();
afterAll(disconnect);

describe("workbooks", () => {
  it("find the header below titles, fill merged rows down and take what formulas gave", async () => {
    const shop = await newShop();
    const bytes = makeWorkbook([
      {
        name: "订单",
        rows: [
          ["三月订单明细", null, null, null, null],
          [],
          ["订单号", "商品编号", "数量", "单价", "下单时间"],
          ["o1", "p1", 2, { attributes: "", xml: "<f>1+1.5</f><v>2.5</v>" }, { serial: 45_356, style: 1 }],
          [null, "p2", 1, 0.1, { serial: 45_356, style: 1 }],
          [
            null,
            { attributes: 't="inlineStr"', xml: "<is><r><t>p</t></r><r><t>3</t></r></is>" },
            1,
            3,
            "2024-03-05",
          ],
          ["o2", "p1", 1, { attributes: 't="e"', xml: "<v>#DIV/0!</v>" }, { serial: 45_357, style: 1 }],
        ],
        merges: ["A1:E1", "A4:A6"],
      },
      { name: "空", rows: [] },
      { name: "Lists", hidden: true, rows: [["a"], ["b"]] },
    ]);
    const source = sourceOf("orders.xlsx", bytes);
    const { record, instruction } = await importFileHere(shop, source);
    expect(instruction).toMatchObject({ kind: "orders", mapping: { format: "xlsx", skip: 1, header: true } });
    expect(figures(record)).toEqual([4, 3, 0, 0, 1]);
    const rows = await query<{ sku: string; price: number }>(
      `select p.key as sku, o."unitPrice" as price from order_line o join product p on p.id = o."productId"
        where o."workspaceId" = $1 order by p.key`,
      [shop.workspaceId],
    );
    expect(rows).toEqual([
      { sku: "p1", price: 2.5 },
      { sku: "p2", price: 0.1 },
      { sku: "p3", price: 3 },
    ]);
  });

  it("count days from 1904 where they say so", async () => {
    const shop = await newShop();
    const bytes = makeWorkbook(
      [
        {
          name: "r",
          rows: [
            [...HEADER],
            ["u", "p", "fine", 5, { serial: 43_894, style: 1 }],
            ["v", "p", "good", 5, null],
          ],
        },
      ],
      { from1904: true },
    );
    await load(shop, "reviews", bytes, "r.xlsx");
    const [row] = await query<{ at: Date }>(
      `select "writtenAt" as at from document where "workspaceId" = $1 and "writtenAt" is not null`,
      [shop.workspaceId],
    );
    expect(row?.at.toISOString()).toBe("2024-03-04T16:00:00.000Z");
  });
});
