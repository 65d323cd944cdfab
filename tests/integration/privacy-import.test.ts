import { afterAll, describe, expect, it } from "vitest";
import { mappingSchema } from "@/lib/domain/import/mapping";
import { csv, setUpImports, sourceOf } from "@/tests/integration/import-setup";

const { newShop, load, importFileHere, query, disconnect } = await setUpImports();
const { hashContact } = await import("@/lib/services/privacy/person-keys");
const { changePrivacy } = await import("@/lib/services/privacy/change-privacy");
const { getPrivacy } = await import("@/lib/services/privacy/get-privacy");
const { findPerson } = await import("@/lib/services/privacy/find-person");
const { searchCustomers } = await import("@/lib/services/customers/search-customers");
afterAll(disconnect);

interface Stored {
  key: string;
  emailHash: string | null;
  phoneHash: string | null;
  contacts: unknown;
}

const customers = (workspaceId: number) =>
  query<Stored>(
    `select key, "emailHash", "phoneHash", contacts from customer where "workspaceId" = $1 order by id`,
    [workspaceId],
  );

/** Every text that the import's tables hold, in one. */
async function everything(workspaceId: number): Promise<string> {
  const parts = await query<{ all: string }>(
    `select to_jsonb(c)::text as all from customer c where "workspaceId" = $1
     union all select to_jsonb(d)::text from document d where "workspaceId" = $1
     union all select to_jsonb(o)::text from order_line o where "workspaceId" = $1
     union all select to_jsonb(r)::text from import_reject r join import i on i.id = r."importId" where i."workspaceId" = $1
     union all select to_jsonb(h)::text from import_change h where h."workspaceId" = $1`,
    [workspaceId],
  );
  return parts.map(({ all }) => all).join("\n");
}

const CUSTOMERS = csv(
  "customer_id,email,phone,age",
  "u1, Ann.Lee@Mail.Example ,138 1234 5678,31",
  "u2,bo@mail.example,+886 912 345 678,32",
  "u3,no address,12,33",
);

describe("contacts", () => {
  it("are kept as the hashes that advertising platforms compare, and in plain only where the workspace says so", async () => {
    const actor = await newShop();
    expect(await load(actor, "customers", CUSTOMERS)).toEqual([3, 3, 0, 0, 0]);
    const expected = [
      [hashContact("ann.lee@mail.example"), hashContact("+8613812345678")],
      [hashContact("bo@mail.example"), hashContact("+886912345678")],
      [null, null],
    ];
    const stored = await customers(actor.workspaceId);
    expect(stored.map(({ emailHash, phoneHash }) => [emailHash, phoneHash])).toEqual(expected);
    expect(stored.map(({ contacts }) => contacts)).toEqual([null, null, null]);
    expect(await everything(actor.workspaceId)).not.toMatch(/mail\.example|12345678|1234 5678|345678/i);
    const [{ report } = { report: null }] = await query<{ report: unknown }>(
      `select report from import where "workspaceId" = $1`,
      [actor.workspaceId],
    );
    expect(report).toMatchObject({ unreadContacts: 2 });

    await changePrivacy(actor, { name: "keepContacts", on: true });
    await load(actor, "customers", CUSTOMERS);
    expect((await customers(actor.workspaceId))[0]?.contacts).toEqual({
      email: "ann.lee@mail.example",
      phone: "+8613812345678",
    });
    expect((await getPrivacy(actor)).holdings.contacts).toBe(2);
    await changePrivacy(actor, { name: "keepContacts", on: false });
    expect(await everything(actor.workspaceId)).not.toMatch(/mail\.example|12345678/i);
  });

  it("name the customer where no key does, and an address that is the key never comes in plain", async () => {
    const actor = await newShop();
    const orders = csv(
      "order_id,email,sku,quantity,unit_price,order_time",
      "o1,Ann@Mail.Example,p1,1,9.90,2024-03-01 10:00",
      "o2,ann@mail.example ,p1,1,9.90,2024-03-02 10:00",
      "o3,,p1,1,9.90,2024-03-03 10:00",
    );
    const reviews = csv(
      "user_id,product_id,review,rating,time",
      "ANN@mail.example,p1,Good lid,5,2024-03-09 10:00",
    );
    expect(await load(actor, "orders", orders)).toEqual([3, 3, 0, 0, 0]);
    expect(await load(actor, "reviews", reviews)).toEqual([1, 1, 0, 0, 0]);
    const stored = await customers(actor.workspaceId);
    expect(stored.length).toBe(1);
    expect(stored[0]?.key).toMatch(/^p_[\w-]{22}$/);
    expect(await everything(actor.workspaceId)).not.toMatch(/mail\.example/i);
    expect(await load(actor, "orders", orders)).toEqual([3, 0, 0, 3, 0]);
    const found = await findPerson(actor, "ann@MAIL.example");
    expect(found.customers.map(({ key }) => key)).toEqual([stored[0]?.key]);
  });
});

describe("a key that is a contact", () => {
  it("gives the customer that contact's hash", async () => {
    const actor = await newShop();
    const header = "order_id,customer_id,sku,quantity,unit_price,order_time";
    const one = (key: string, n: number) => `o${n},${key},p1,1,9.90,2024-03-09 10:00`;
    await load(actor, "orders", csv(header, one("Dee@Mail.Example", 1), one("dee@mail.example", 2)));
    await load(actor, "orders", csv(header, one("+86 139 1234 5678", 3), one("13912345678", 4)));
    const stored = await customers(actor.workspaceId);
    expect(stored.map(({ emailHash, phoneHash }) => [emailHash, phoneHash])).toEqual([
      [hashContact("dee@mail.example"), null],
      [null, hashContact("+8613912345678")],
    ]);
    expect(await everything(actor.workspaceId)).not.toMatch(/mail\.example|1234 ?5678/i);
  });
});

describe("quarantine", () => {
  it("keeps no more of a person than an accepted row, and what is corrected brings the same contact", async () => {
    const actor = await newShop();
    const bad = csv(
      "user_id,email,full_name,product_id,review,rating,time",
      "bo@mail.example,bo@mail.example,Bo Peterson,p1,Call me on 13812345678 please,nine,2024-03-01 10:00",
      "al@mail.example,al@mail.example,Al Jackson,p1,Fits well and is easy to clean,4,2024-03-01 11:00",
      "cy@mail.example,cy@mail.example,Cy Morrison,p2,The lid does not close,2,2024-03-01 12:00",
    );
    const mapping = mappingSchema.parse({
      ...{ format: "csv", encoding: "utf-8", delimiter: ",", quoted: true, header: true },
      fields: {
        ...{ customer: "user_id", email: "email", product: "product_id" },
        ...{ text: "review", rating: "rating", time: "time" },
      },
    });
    const { record } = await importFileHere(actor, sourceOf("reviews.csv", bad), {
      kind: "reviews",
      mapping,
    });
    expect(record).toMatchObject({ read: 3, added: 2, rejected: 1 });
    const stored = await everything(actor.workspaceId);
    expect(stored).not.toMatch(/mail\.example|Peterson|Morrison|13812345678/);
    const [reject] = await query<{ cells: Record<string, string> }>(
      `select cells from import_reject r join import i on i.id = r."importId" where i."workspaceId" = $1`,
      [actor.workspaceId],
    );
    const cells = { ...reject?.cells, rating: "5" };
    expect(
      await load(actor, "reviews", csv(Object.keys(cells).join(","), Object.values(cells).join(","))),
    ).toEqual([1, 1, 0, 0, 0]);
    expect((await customers(actor.workspaceId)).at(-1)?.emailHash).toBe(hashContact("bo@mail.example"));
    expect((await findPerson(actor, "bo@mail.example")).customers.length).toBe(1);
  });
});

describe("pseudonyms", () => {
  it("are given to all, one a person, and plain keys find them; there is no way back", async () => {
    const actor = await newShop();
    const other = await newShop();
    await load(actor, "customers", CUSTOMERS);
    await load(
      actor,
      "reviews",
      csv("user_id,product_id,review,rating,time", "u9,p1,Fine,nine,2024-03-01 10:00"),
    );
    await expect(
      changePrivacy({ ...actor, role: "analyst" }, { name: "pseudonymise", on: true }),
    ).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await changePrivacy(actor, { name: "pseudonymise", on: true })).toEqual({ left: 0 });
    const stored = await customers(actor.workspaceId);
    expect(stored.every(({ key }) => /^p_[\w-]{22}$/.test(key))).toBe(true);
    expect(await everything(actor.workspaceId)).not.toMatch(/u[1239]"/);

    expect(await load(actor, "customers", CUSTOMERS)).toEqual([3, 0, 0, 3, 0]);
    expect(
      await load(
        actor,
        "orders",
        csv("order_id,customer_id,sku,quantity,unit_price,order_time", "o1,u2,p1,1,9,2024-03-01 10:00"),
      ),
    ).toEqual([1, 1, 0, 0, 0]);
    expect(await customers(actor.workspaceId)).toEqual(stored);
    expect((await findPerson(actor, "u2")).customers.map(({ key }) => key)).toEqual([stored[1]?.key]);
    expect((await searchCustomers(actor, "u2"))[0]?.key).toBe(stored[1]?.key);
    await expect(changePrivacy(actor, { name: "pseudonymise", on: false })).rejects.toMatchObject({
      code: "privacy.noWayBack",
    });

    await changePrivacy(other, { name: "pseudonymise", on: true });
    await load(other, "customers", CUSTOMERS);
    expect((await customers(other.workspaceId))[1]?.key).not.toBe(stored[1]?.key);
  });

  it("join customers who turn out to be one", async () => {
    const actor = await newShop();
    await load(actor, "customers", csv("customer_id,age", "u1,31", "u2,32"));
    await load(
      actor,
      "orders",
      csv("order_id,customer_id,sku,quantity,unit_price,order_time", "o1,u1,p1,1,9,2024-03-01 10:00"),
    );
    await query(`update workspace set pseudonymise = true where id = $1`, [actor.workspaceId]);
    await load(
      actor,
      "orders",
      csv("order_id,customer_id,sku,quantity,unit_price,order_time", "o2,u1,p1,1,9,2024-03-02 10:00"),
    );
    expect((await customers(actor.workspaceId)).length).toBe(3);
    await changePrivacy(actor, { name: "pseudonymise", on: true });
    expect((await customers(actor.workspaceId)).length).toBe(2);
    const owners = await query(`select distinct "customerId" from order_line where "workspaceId" = $1`, [
      actor.workspaceId,
    ]);
    expect(owners.length).toBe(1);
  });
});
