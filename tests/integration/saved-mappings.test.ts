import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { ImportPreview } from "@/lib/domain/import/preview";
import { csv, setUpImports, sourceOf } from "@/tests/integration/import-setup";

const { newShop, load, query, uploadBytes, disconnect } = await setUpImports();
const { previewImport: preview } = await import("@/lib/services/import/preview-import");
const { saveMapping } = await import("@/lib/services/import/save-mapping");
const { listMappings } = await import("@/lib/services/import/list-mappings");
const { renameMapping } = await import("@/lib/services/import/rename-mapping");
const { deleteMapping } = await import("@/lib/services/import/delete-mapping");
const { suggestMappings } = await import("@/lib/services/import/suggest-mappings");
afterAll(disconnect);

const upload = (actor: Actor, content: string) => uploadBytes(actor, sourceOf("any.csv", content));

const FIRST = csv("who,what,said,mark", "u1,p1,The lid leaks a little,4", "u2,p2,Fits my desk very well,5");
const MOVED = csv(
  "Mark,said,WHO,what",
  "3,It came too late for us,u7,p1",
  "5,Works as I hoped it would,u8,p2",
);
const WIDER = csv(
  "mark,said,who,what,shop",
  "3,It came too late for us,u7,p1,north",
  "4,A fine lamp for reading,u9,p3,south",
);

async function savedIn(shop: Actor): Promise<{ id: number; first: ImportPreview }> {
  const first = await preview(shop, await upload(shop, FIRST), { kind: "reviews" });
  const mapping = {
    ...first.mapping,
    fields: { customer: "who", product: "what", text: "said", rating: "mark" },
  };
  const columns = first.columns.map(({ name }) => name);
  const { id } = await saveMapping(shop, { name: "Weekly reviews", kind: "reviews", mapping, columns });
  return { id, first };
}

describe("a saved mapping", () => {
  it("is offered for a file of the same shape, whose columns moved, and is used by their names", async () => {
    const shop = await newShop();
    const { id } = await savedIn(shop);
    const next = await upload(shop, MOVED);
    expect(await suggestMappings(shop, next)).toEqual([
      { id, name: "Weekly reviews", kind: "reviews", match: "same" },
    ]);
    expect((await listMappings(shop))[0]?.usedAt).toBeNull();
    const tried = await preview(shop, next, { savedMappingId: id });
    expect(tried).toMatchObject({
      kind: "reviews",
      savedId: id,
      bad: 0,
      mapping: { fields: { customer: "WHO", product: "what", text: "said", rating: "Mark" } },
    });
    expect(tried.rows[0]?.values).toEqual(["u7", "p1", "It came too late for us", 3]);
    expect((await listMappings(shop))[0]?.usedAt).toBeInstanceOf(Date);
  });

  it("is offered as near where columns came along, and not where one it reads is gone", async () => {
    const shop = await newShop();
    const { id } = await savedIn(shop);
    expect((await preview(shop, await upload(shop, WIDER), {})).saved).toMatchObject([{ id, match: "near" }]);
    const other = await upload(shop, csv("order,sku,day", "1,p1,2024-03-01"));
    expect((await preview(shop, other, {})).saved).toEqual([]);
    await expect(preview(shop, other, { savedMappingId: id })).rejects.toMatchObject({
      code: "import.mappingUnfit",
    });
  });

  it("has a name of its own, and goes when it is deleted", async () => {
    const shop = await newShop();
    const { id, first } = await savedIn(shop);
    const again = { kind: "reviews" as const, mapping: first.mapping, columns: ["who"] };
    await expect(saveMapping(shop, { ...again, name: "Weekly reviews " })).rejects.toMatchObject({
      code: "import.mappingNameTaken",
    });
    await saveMapping(shop, { ...again, name: "Weekly reviews", replace: true });
    const { id: second } = await saveMapping(shop, { ...again, name: "Others" });
    await expect(renameMapping(shop, second, "Weekly reviews")).rejects.toMatchObject({
      code: "import.mappingNameTaken",
    });
    await renameMapping(shop, second, "The others");
    expect((await listMappings(shop)).map(({ name }) => name).sort()).toEqual([
      "The others",
      "Weekly reviews",
    ]);
    const stranger = await newShop();
    await expect(deleteMapping(stranger, id)).rejects.toMatchObject({ code: "notFound" });
    await expect(renameMapping(stranger, id, "Mine")).rejects.toMatchObject({ code: "notFound" });
    expect(await listMappings(stranger)).toEqual([]);
    await deleteMapping(shop, id);
    expect(await listMappings(shop)).toHaveLength(1);
  });
});

describe("one record that is several rows, or feeds several tables", () => {
  it("takes a conversation in one cell turn by turn, and the same file adds nothing", async () => {
    const shop = await newShop();
    const file = csv(
      "ticket,customer,transcript,day",
      'T1,u1,"Customer: Where is my parcel?\nAgent: It arrives tomorrow.\nCustomer: Thank you",2024-03-01',
      "T2,u2,客户：盖子漏水怎么办 客服：您好，可以换新 客户：好的谢谢,2024-03-02",
      "T3,u3,no talk at all,2024-03-02",
    );
    expect(await load(shop, "dialogues", file)).toEqual([7, 6, 0, 0, 1]);
    expect(await load(shop, "dialogues", file, "again.csv")).toEqual([7, 0, 0, 6, 1]);
    expect(
      await query(
        `select "dialogueKey" as d, turn, speaker from document where "workspaceId" = $1 order by "dialogueKey", turn`,
        [shop.workspaceId],
      ),
    ).toMatchObject([
      { d: "T1", turn: 1, speaker: "customer" },
      { d: "T1", turn: 2, speaker: "agent" },
      { d: "T1", turn: 3, speaker: "customer" },
      { d: "T2", turn: 1, speaker: "customer" },
      { d: "T2", turn: 2, speaker: "agent" },
      { d: "T2", turn: 3, speaker: "customer" },
    ]);
  });

  it("takes each answer of a survey with a column a question", async () => {
    const shop = await newShop();
    const file = csv(
      "response_id,nps,What do you like most?,What should be better?",
      "1,9,The oak lamp on my desk,",
      "2,0,,The lid leaks after a week",
      "3,7,,",
    );
    expect(await load(shop, "surveys", file)).toEqual([3, 3, 0, 0, 0]);
    expect(
      await query(`select question, rating, text from document where "workspaceId" = $1 order by rating`, [
        shop.workspaceId,
      ]),
    ).toEqual([
      { question: "What should be better?", rating: 0.5, text: "The lid leaks after a week" },
      { question: null, rating: 3.5, text: "" },
      { question: "What do you like most?", rating: 4.5, text: "The oak lamp on my desk" },
    ]);
  });

  it("keeps returns that a state or the order's number tells", async () => {
    const shop = await newShop();
    const file = csv(
      "InvoiceNo,StockCode,Quantity,InvoiceDate,status",
      "536365,A,2,2024-03-01,Shipped",
      "536366,A,1,2024-03-01,Refunded",
      "C536367,A,1,2024-03-02,Shipped",
      "536368,B,-1,2024-03-02,Shipped",
      "536369,B,1,2024-03-02,交易关闭",
    );
    expect(await load(shop, "orders", file)).toEqual([5, 5, 0, 0, 0]);
    expect(
      await query(`select "orderKey" as o, returned from order_line where "workspaceId" = $1 order by 1`, [
        shop.workspaceId,
      ]),
    ).toEqual([
      { o: "536365", returned: false },
      { o: "536366", returned: true },
      { o: "536368", returned: true },
      { o: "536369", returned: true },
      { o: "C536367", returned: true },
    ]);
  });

  it("feeds products and customers from a review that says something of both", async () => {
    const shop = await newShop();
    const file = csv(
      "user_id,user_age,product_id,product_title,brand,product_price,product_material,review_text,stars,size",
      'u1,34,p1,Oak lamp,Kestrel,"1,249.00",oak,It lights my whole desk,5,M',
      "u2,41,p2,Wool throw,Aldo,59.90,wool,Softer than I had hoped,4,L",
    );
    expect(await load(shop, "reviews", file)).toEqual([2, 2, 0, 0, 0]);
    expect(
      await query(
        `select key, title, brand, price, attributes->>'product_material' as material from product where "workspaceId" = $1 order by key`,
        [shop.workspaceId],
      ),
    ).toEqual([
      { key: "p1", title: "Oak lamp", brand: "Kestrel", price: 1249, material: "oak" },
      { key: "p2", title: "Wool throw", brand: "Aldo", price: 59.9, material: "wool" },
    ]);
    const [customer] = await query<{ attributes: object }>(
      `select attributes from customer where "workspaceId" = $1 and key = 'u1'`,
      [shop.workspaceId],
    );
    expect(customer?.attributes).toEqual({ user_age: 34 });
    const [text] = await query<{ attributes: object }>(
      `select attributes from document where "workspaceId" = $1 order by id limit 1`,
      [shop.workspaceId],
    );
    expect(text?.attributes).toEqual({ size: "M" });
  });

  it("knows people without a key by their address, and stores it nowhere", async () => {
    const shop = await newShop();
    const orders = csv(
      "Email,Lineitem sku,Lineitem quantity,Created at,Billing City",
      "ann@mail.example,A,1,2024-03-01 10:00:00 +0000,Leeds",
      "ann@mail.example,B,1,2024-03-01 10:00:00 +0000,Leeds",
      "Bob@Mail.example,A,2,2024-03-02 11:00:00 +0000,York",
    );
    expect(await load(shop, "orders", orders)).toEqual([3, 3, 0, 0, 0]);
    expect(await load(shop, "orders", orders, "again.csv")).toEqual([3, 0, 0, 3, 0]);
    const people = csv(
      "Email Address,Country,Signup date",
      "ann@mail.example,France,2023-01-05",
      "no address,Spain,2023-01-06",
    );
    expect(await load(shop, "customers", people)).toEqual([2, 1, 0, 0, 1]);
    const kept = await query<{ orders: number; people: number; plain: number }>(
      `select (select count(distinct "orderKey")::int from order_line where "workspaceId" = $1) as orders,
              (select count(*)::int from customer where "workspaceId" = $1) as people,
              (select count(*)::int from order_line where "workspaceId" = $1 and "orderKey" ~* 'mail')
              + (select count(*)::int from customer c where "workspaceId" = $1 and c::text ~* 'mail') as plain`,
      [shop.workspaceId],
    );
    expect(kept).toEqual([{ orders: 2, people: 2, plain: 0 }]);
  });
});
