import { afterAll, describe, expect, it } from "vitest";
import { csv, setUpImports, worker } from "@/tests/integration/import-setup";

const { newShop, load, query, importsOf, disconnect } = await setUpImports();
const { fixRejects } = await import("@/lib/services/import/fix-rejects");
const { listRejects } = await import("@/lib/services/import/list-rejects");
const { runImport } = await import("@/lib/services/import/run-import");

afterAll(disconnect);

describe("corrected rows", () => {
  it("do not take the places of turns that came in", async () => {
    const shop = await newShop();
    await load(
      shop,
      "dialogues",
      csv(
        "dialogue_id,speaker,text",
        "d1,customer,Hello",
        "d1,whoever,Hm",
        "d1,agent,Good day",
        ...Array.from({ length: 20 }, (_, n) => `d2,${n % 2 ? "agent" : "customer"},Turn ${n}`),
      ),
    );
    const [id = 0] = await importsOf(shop);
    const [row] = (await listRejects(shop, id, { page: 1 })).rows;
    const fix = await fixRejects(shop, id, [
      { id: row?.id ?? "", cells: { ...row?.cells, speaker: "customer" } },
    ]);
    await runImport(fix.id, worker());
    expect(
      await query(
        `select turn, text from document where "workspaceId" = $1 and "dialogueKey" = 'd1' order by turn`,
        [shop.workspaceId],
      ),
    ).toEqual([
      { turn: 1, text: "Hello" },
      { turn: 2, text: "Good day" },
      { turn: 3, text: "Hm" },
    ]);
  });

  it("do not take the places of equal lines of an order", async () => {
    const shop = await newShop();
    const lines = Array.from({ length: 20 }, (_, n) => `O${n},u1,p1,1,9.50,2024-03-01`);
    const file = (quantity: string) =>
      csv(
        "order_id,customer_id,sku,quantity,unit_price,order_time",
        ...lines,
        `O1,u1,p1,${quantity},9.50,2024-03-01`,
      );
    await load(shop, "orders", file("two"));
    const [id = 0] = await importsOf(shop);
    const [row] = (await listRejects(shop, id, { page: 1 })).rows;
    expect(row?.column).toBe("quantity");
    const fix = await fixRejects(shop, id, [{ id: row?.id ?? "", cells: { ...row?.cells, quantity: "2" } }]);
    await runImport(fix.id, worker());
    const held = () =>
      query(`select quantity from order_line where "workspaceId" = $1 and "orderKey" = 'O1' order by 1`, [
        shop.workspaceId,
      ]);
    expect(await held()).toEqual([{ quantity: 1 }, { quantity: 2 }]);
    // The whole file, corrected, says nothing new.
    expect(await load(shop, "orders", file("2"))).toEqual([21, 0, 0, 21, 0]);
    expect(await held()).toEqual([{ quantity: 1 }, { quantity: 2 }]);
  });
});
