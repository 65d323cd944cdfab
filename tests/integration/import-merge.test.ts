import { afterAll, describe, expect, it } from "vitest";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect } = await setUpImports();
afterAll(disconnect);

const FILES = {
  reviews: csv(
    "review_id,user_id,product_id,review,rating,time",
    "r1,u1,p1,Leaks at the lid,2,2024-03-01 10:00",
    "r2,u1,p2,很好用,5,2024-03-02 10:00",
    "r1,u1,p1,Leaks at the lid,2,2024-03-01 10:00",
    "r3,u2,p1,,,2024-03-03 10:00",
    "r4,u2,p1,Fine,nine,2024-03-03 10:00",
  ),
  orders: csv(
    "order_id,customer_id,sku,quantity,unit_price,order_time",
    "o1,17.0,p1,2,9.90,2024-03-01 10:00",
    "o1,17.0,p1,2,9.90,2024-03-01 10:00",
    'o1,17.0,p2,-1,"1,200",2024-03-01 10:00',
    "o2,,p3,1,¥5,2024-02-30 10:00",
    "o3,,p3,1,¥5,2024-02-28 10:00",
  ),
  events: csv(
    "user_id,item_id,behavior_type,timestamp",
    "u1,p1,pv,1709258400",
    "u1,p1,pv,1709258400",
    "u1,p1,cart,1709258401",
    "u1,p1,buy,1709258402",
  ),
  dialogues: csv(
    "session_id,user_id,sender,content",
    "s1,u1,user,Where is my parcel?",
    "s1,u1,agent,On its way.",
    "s2,u2,user,退货怎么办",
    "s2,u2,martian,Hm",
  ),
  products: csv(
    "sku,title,price,stock,colour",
    "p1,Lunch box,19.9,5,red",
    "p2,Kettle,free,1,",
    "p1,Lunch box,18.9,5,red",
  ),
  customers: csv(
    "customer_id,age,email,city",
    "u1,34,a@b.example,Leeds",
    ",20,c@d.example,York",
    "u2,41,e@f.example,York",
  ),
} as const;

describe("balance", () => {
  it.each([
    ["reviews", [5, 2, 0, 1, 2]],
    ["orders", [5, 4, 0, 0, 1]],
    ["events", [4, 3, 0, 0, 1]],
    ["dialogues", [4, 3, 0, 0, 1]],
    ["products", [3, 1, 0, 1, 1]],
    ["customers", [3, 2, 0, 0, 1]],
  ] as const)("of %s adds up, and the same file twice adds nothing", async (kind, first) => {
    const shop = await newShop();
    expect(await load(shop, kind, FILES[kind])).toEqual(first);
    const [read, added, , duplicate, rejected] = first;
    expect(await load(shop, kind, FILES[kind])).toEqual([read, 0, 0, added + duplicate, rejected]);
  });

  it("keeps workspaces apart", async () => {
    expect(await load(await newShop(), "products", FILES.products)).toEqual([3, 1, 0, 1, 1]);
    expect(await load(await newShop(), "products", FILES.products)).toEqual([3, 1, 0, 1, 1]);
  });
});

describe("orders", () => {
  it("keep equal lines of one order, returns with their sign, and times in the shop's zone", async () => {
    const shop = await newShop("Europe/Berlin");
    await load(shop, "orders", FILES.orders);
    const lines = await query(
      `select o."orderKey", c.key as customer, p.key as product, o.quantity, o."unitPrice", o.returned, o."orderedAt"
         from order_line o join product p on p.id = o."productId" left join customer c on c.id = o."customerId"
        where o."workspaceId" = $1 order by o.id`,
      [shop.workspaceId],
    );
    const at = new Date("2024-03-01T09:00:00Z");
    const twin = {
      orderKey: "o1",
      customer: "17",
      product: "p1",
      quantity: 2,
      unitPrice: 9.9,
      returned: false,
      orderedAt: at,
    };
    expect(lines).toEqual([
      twin,
      twin,
      { ...twin, product: "p2", quantity: -1, unitPrice: 1200, returned: true },
      {
        ...{ orderKey: "o3", customer: null, product: "p3", quantity: 1, unitPrice: 5, returned: false },
        orderedAt: new Date("2024-02-28T09:00:00Z"),
      },
    ]);
  });

  it("tell a changed line from a new one", async () => {
    const shop = await newShop();
    const head = "order_id,sku,quantity,unit_price,order_time,status";
    await load(shop, "orders", csv(head, "o1,p1,1,5,2024-03-01,paid", "o1,p1,2,5,2024-03-01,paid"));
    const second = csv(
      head,
      "o1,p1,2,5,2024-03-01,paid",
      "o1,p1,1,5,2024-03-01,refunded",
      "o1,p1,3,5,2024-03-01,paid",
    );
    expect(await load(shop, "orders", second)).toEqual([3, 1, 1, 1, 0]);
    const lines = await query(
      `select quantity, status, returned from order_line where "workspaceId" = $1 order by quantity`,
      [shop.workspaceId],
    );
    expect(lines).toEqual([
      { quantity: 1, status: "refunded", returned: true },
      { quantity: 2, status: "paid", returned: false },
      { quantity: 3, status: "paid", returned: false },
    ]);
  });
});

describe("products and customers", () => {
  it("are known by name until their own row comes, which counts as added", async () => {
    const shop = await newShop();
    await load(
      shop,
      "orders",
      csv("order_id,customer_id,sku,product_name,order_time", "o1,u1,p1,Box,2024-03-01"),
    );
    const state = () =>
      query(`select key, known, title, price from product where "workspaceId" = $1`, [shop.workspaceId]);
    expect(await state()).toEqual([{ key: "p1", known: false, title: "Box", price: null }]);
    expect(await load(shop, "products", csv("sku,title,price", "p1,Lunch box,19.9"))).toEqual([
      1, 1, 0, 0, 0,
    ]);
    expect(await state()).toEqual([{ key: "p1", known: true, title: "Lunch box", price: 19.9 }]);
    expect(await load(shop, "products", csv("sku,title,price", "p1,,17"))).toEqual([1, 0, 1, 0, 0]);
    expect(await state()).toEqual([{ key: "p1", known: true, title: "Lunch box", price: 17 }]);
  });

  it("take the latest of several rows by the file's own time", async () => {
    const shop = await newShop();
    const file = csv(
      "update_time,sku,title,price",
      "2016/11/14,p1,A,3",
      "2016/11/16,p1,A,5",
      "2016/11/15,p1,A,4",
    );
    expect(await load(shop, "products", file)).toEqual([3, 1, 0, 2, 0]);
    expect(await query(`select price from product where "workspaceId" = $1`, [shop.workspaceId])).toEqual([
      { price: 5 },
    ]);
    expect(await load(shop, "products", csv("update_time,sku,title,price", "2016/11/15,p1,A,9"))).toEqual([
      1, 0, 0, 1, 0,
    ]);
  });

  it("keep attributes and leave personal data out", async () => {
    const shop = await newShop();
    await load(shop, "customers", FILES.customers);
    const rows = await query(`select key, attributes from customer where "workspaceId" = $1 order by key`, [
      shop.workspaceId,
    ]);
    expect(rows).toEqual([
      { key: "u1", attributes: { age: 34, city: "Leeds" } },
      { key: "u2", attributes: { age: 41, city: "York" } },
    ]);
  });
});

it("numbers the turns of dialogues as the file has them", async () => {
  const shop = await newShop();
  await load(shop, "dialogues", FILES.dialogues);
  const turns = await query(
    `select "dialogueKey", turn, speaker, text from document where "workspaceId" = $1 and source = 'dialogue' order by 1, 2`,
    [shop.workspaceId],
  );
  expect(turns).toEqual([
    { dialogueKey: "s1", turn: 1, speaker: "customer", text: "Where is my parcel?" },
    { dialogueKey: "s1", turn: 2, speaker: "agent", text: "On its way." },
    { dialogueKey: "s2", turn: 1, speaker: "customer", text: "退货怎么办" },
  ]);
});

it("says of each rejected row where, what and why", async () => {
  const shop = await newShop();
  await load(shop, "reviews", FILES.reviews);
  const rejects = await query(
    `select line, "column", value, reason, raw from import_reject r join import i on i.id = r."importId"
      where i."workspaceId" = $1 order by line`,
    [shop.workspaceId],
  );
  expect(rejects).toEqual([
    { line: 5, column: "review", value: "", reason: "empty", raw: "r3,u2,p1,,,2024-03-03 10:00" },
    {
      line: 6,
      column: "rating",
      value: "nine",
      reason: "notANumber",
      raw: "r4,u2,p1,Fine,nine,2024-03-03 10:00",
    },
  ]);
});
