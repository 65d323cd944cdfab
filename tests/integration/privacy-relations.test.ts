import { afterAll, expect, it } from "vitest";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect } = await setUpImports();
const { everyValue } = await import("@/tests/support/every-value");
const { erasePerson } = await import("@/lib/services/privacy/erase-person");
const { exportPerson } = await import("@/lib/services/privacy/export-person");
const { findPerson } = await import("@/lib/services/privacy/find-person");
const { rekeyCustomers } = await import("@/lib/services/privacy/rekey-customers");
const { changePrivacy } = await import("@/lib/services/privacy/change-privacy");
afterAll(disconnect);

const HEADS = csv(
  "order_id,customer_id,order_status,order_time",
  "order-71,alias-0171,delivered,2024-03-01 10:00",
  "order-72,alias-0172,delivered,2024-03-02 10:00",
);
const ITEMS = csv("order_id,product_id,quantity", "order-71,p1,1", "order-72,p2,2");
const REVIEWS = csv(
  "review_id,order_id,review_text",
  "r1,order-71,Leaks at the lid",
  "r2,order-72,Holds well",
);
const PEOPLE = csv(
  "customer_id,customer_unique_id,city",
  "alias-0171,person-ann,Rome",
  "alias-0173,person-ann,Rome",
  "alias-0172,person-bob,Oslo",
);
const FILES = [
  ["orders", HEADS],
  ["orders", ITEMS],
  ["reviews", REVIEWS],
  ["customers", PEOPLE],
] as const;

const counts = async (workspaceId: number) => {
  const tables = ["customer", "order_line", "order_item", "order_head", "document"];
  const found: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await query<{ n: number }>(
      `select count(*)::int as n from "${table}" where "workspaceId" = $1`,
      [workspaceId],
    );
    found[table] = row?.n ?? 0;
  }
  return found;
};

async function placesOf(tokens: readonly string[]): Promise<string[]> {
  const places = new Set<string>();
  for await (const { at, value } of everyValue())
    if (tokens.some((token) => String(value).includes(token))) places.add(at);
  return [...places].sort();
}

it("deletes a person with every other key, order, line and review, and keeps all of them out", async () => {
  const shop = await newShop("UTC");
  for (const [kind, content] of FILES) await load(shop, kind, content);
  expect(await counts(shop.workspaceId)).toEqual({
    ...{ customer: 5, order_line: 2, order_item: 2, order_head: 2, document: 2 },
  });
  const { customers } = await findPerson(shop, "alias-0173");
  expect(customers).toMatchObject([{ key: "person-ann", by: "key" }]);
  const customerId = customers[0]?.id ?? 0;
  const { stored } = JSON.parse(await exportPerson(shop, customerId));
  expect(stored.customer.map(({ key }: { key: string }) => key).sort()).toEqual([
    ...["alias-0171", "alias-0173", "person-ann"],
  ]);
  expect(Object.keys(stored)).toEqual(
    expect.arrayContaining(["order_line", "order_item", "order_head", "document"]),
  );

  const receipt = await erasePerson(shop, { customerId, key: "alias-0171" });
  expect(receipt.scan?.remaining).toEqual([]);
  expect(receipt.tables).toMatchObject({
    customer: { deleted: 3 },
    order_line: { deleted: 1 },
    order_item: { deleted: 1 },
    order_head: { deleted: 1 },
    document: { deleted: 1 },
  });
  const ANN = ["person-ann", "alias-0171", "alias-0173", "order-71", "Leaks"];
  expect(await placesOf(ANN)).toEqual([]);
  const left = { customer: 2, order_line: 1, order_item: 1, order_head: 1, document: 1 };
  expect(await counts(shop.workspaceId)).toEqual(left);

  const figures: number[][] = [];
  for (const [kind, content] of FILES) figures.push(await load(shop, kind, content));
  expect(figures).toEqual([
    [2, 0, 0, 1, 1],
    [2, 0, 0, 1, 1],
    [2, 0, 0, 1, 1],
    [3, 0, 0, 1, 2],
  ]);
  expect(await placesOf(ANN)).toEqual([]);
  expect(await counts(shop.workspaceId)).toEqual(left);
});

it("gives every key of a person a pseudonym, and they still lead to the person", async () => {
  const shop = await newShop("UTC");
  for (const [kind, content] of FILES) await load(shop, kind, content);
  await changePrivacy(shop, { name: "pseudonymise", on: true });
  expect(await rekeyCustomers(shop)).toEqual({ left: 0 });
  const named = () =>
    query<{ key: string; person: string | null }>(
      `select c.key, p.key as person from customer c left join customer p on p.id = c."personId"
        where c."workspaceId" = $1 order by 1`,
      [shop.workspaceId],
    );
  const before = await named();
  expect(before.every(({ key }) => key.startsWith("p_"))).toBe(true);
  for (const [kind, content] of FILES) expect((await load(shop, kind, content)).slice(1, 3)).toEqual([0, 0]);
  expect(await named()).toEqual(before);
  const other = await newShop("UTC");
  await changePrivacy(other, { name: "pseudonymise", on: true });
  for (const [kind, content] of FILES) await load(other, kind, content);
  expect(await counts(other.workspaceId)).toEqual(await counts(shop.workspaceId));
  const plain = await query<{ key: string }>(
    `select key from customer where "workspaceId" = $1 and key !~ '^p_'`,
    [other.workspaceId],
  );
  expect(plain).toEqual([]);
});
