import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import type { Transaction } from "@/lib/data/pool";
import type { Actor } from "@/lib/domain/actor";
import { delimited, HEADER, OBJECTS } from "@/tests/integration/format-files";
import { figures, setUpImports, sourceOf, worker } from "@/tests/integration/import-setup";
import { makeWorkbook } from "@/tests/support/make-workbook";

const { newShop, query, disconnect, uploadBytes } = await setUpImports();
afterAll(disconnect);
const { pool } = await import("@/lib/data/pool");
const { untilOneWaits } = await import("@/tests/support/until-one-waits");
const { letGoOfBytes } = await import("@/lib/data/import/let-go-of-bytes");
const { listImportParts } = await import("@/lib/services/import/list-import-parts");
const { splitImport } = await import("@/lib/services/import/split-import");
const { previewImport } = await import("@/lib/services/import/preview-import");
const { prepareImport } = await import("@/lib/services/import/prepare-import");
const { runImport } = await import("@/lib/services/import/run-import");
const { cancelImport } = await import("@/lib/services/import/cancel-import");
const { deleteImport } = await import("@/lib/services/import/delete-import");
const { getImport } = await import("@/lib/services/import/get-import");

async function piecesOf(importId: number): Promise<number> {
  const rows = await query(`select 1 from upload_piece where "importId" = $1`, [importId]);
  return rows.length;
}

describe("a file of several tables", () => {
  const sheets = () =>
    makeWorkbook([
      {
        name: "Reviews",
        rows: [[...HEADER], ["u1", "p1", "Leaks", 2, "2024-03-05"], ["u2", "p1", "Fine", 4, "2024-03-05"]],
      },
      {
        name: "Products",
        rows: [
          ["sku", "title", "price"],
          ["p1", "Bottle", 12.5],
          ["p2", "Cup", 3],
        ],
      },
    ]);
  const archive = () =>
    zipSync({
      "book.xlsx": sheets(),
      "data/reviews.csv": Buffer.from(delimited(",")),
      "photo.png": Buffer.from("89504e470d0a1a0a", "hex"),
    });

  async function uploaded(bytes: Uint8Array) {
    const shop = await newShop();
    return { shop, id: await uploadBytes(shop, sourceOf("all.zip", bytes)) };
  }

  async function carryOut(shop: Actor, id: number) {
    const { kind, mapping } = await previewImport(shop, id, {});
    await prepareImport(shop, id, { kind, mapping });
    await runImport(id, worker());
    return getImport(shop, id);
  }

  it("asks which, naming them", async () => {
    const { shop, id } = await uploaded(archive());
    expect((await listImportParts(shop, id)).map(({ path, format, rows }) => [path, format, rows])).toEqual([
      ["book.xlsx › Reviews", "xlsx", null],
      ["book.xlsx › Products", "xlsx", null],
      ["data/reviews.csv", "csv", null],
    ]);
    await expect(previewImport(shop, id, {})).rejects.toMatchObject({
      code: "import.choosePart",
      params: { count: 3, parts: "book.xlsx › Reviews, book.xlsx › Products, data/reviews.csv" },
    });
    await expect(splitImport(shop, id, ["no"])).rejects.toMatchObject({ code: "import.noSuchPart" });
  });

  it("is imported table by table from bytes kept once, and lets them go with the last", async () => {
    const { shop, id } = await uploaded(archive());
    const ids = await splitImport(shop, id, [
      "book.xlsx › Reviews",
      "book.xlsx › Products",
      "data/reviews.csv",
    ]);
    expect(ids[0]).toBe(id);
    await expect(splitImport(shop, id, ["data/reviews.csv"])).rejects.toMatchObject({
      code: "import.notAlone",
    });
    const [first = 0, second = 0, third = 0] = ids;
    expect(figures(await carryOut(shop, first))).toEqual([2, 2, 0, 0, 0]);
    expect(await piecesOf(id)).toBe(1);
    const products = await carryOut(shop, second);
    expect([products.kind, ...figures(products)]).toEqual([
      "products",
      2,
      expect.any(Number),
      expect.any(Number),
      0,
      0,
    ]);
    await cancelImport(shop, third);
    expect(await piecesOf(id)).toBe(0);
  });

  it("lets its bytes go when the last two end at the same moment", async () => {
    const { shop, id } = await uploaded(archive());
    const parts = await splitImport(shop, id, ["data/reviews.csv", "book.xlsx › Reviews"]);
    const [one, other] = [await pool().connect(), await pool().connect()];
    try {
      const end = async (client: Transaction, part: number | undefined) => {
        await client.query("begin");
        await client.query(`update import set status = 'done' where id = $1`, [part]);
        await letGoOfBytes(client, part ?? 0);
      };
      await end(one, parts[0]);
      // It waits for the first, whose end it could not see otherwise.
      const second = end(other, parts[1]).then(() => other.query("commit"));
      await untilOneWaits();
      expect(await piecesOf(id)).toBe(1);
      await one.query("commit");
      await second;
      expect(await piecesOf(id)).toBe(0);
    } finally {
      one.release();
      other.release();
    }
  });

  it("goes to the next when the first is taken off the list", async () => {
    const { shop, id } = await uploaded(archive());
    const [first = 0, second = 0] = await splitImport(shop, id, ["data/reviews.csv", "book.xlsx › Reviews"]);
    await carryOut(shop, first);
    await deleteImport(shop, first);
    expect(await piecesOf(second)).toBe(1);
    expect(figures(await carryOut(shop, second))).toEqual([2, 2, 0, 0, 0]);
    expect(await piecesOf(second)).toBe(0);
  });

  it("may be lists of one JSON text, of which the largest is meant", async () => {
    const text = JSON.stringify({ users: [{ id: 1 }], data: { reviews: OBJECTS } });
    const { shop, id } = await uploaded(Buffer.from(text));
    expect((await listImportParts(shop, id)).map(({ path }) => path)).toEqual(["data.reviews", "users"]);
    expect((await previewImport(shop, id, { kind: "reviews" })).rows).toHaveLength(3);
  });
});
