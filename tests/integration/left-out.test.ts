import { afterAll, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect } = await setUpImports();
const { documentTerms } = await import("@/lib/data/topics/document-terms");
const { mentionsToMine } = await import("@/lib/data/mining/mentions-to-mine");
const { listDocuments } = await import("@/lib/services/documents/list-documents");
const { restoreDocuments } = await import("@/lib/services/documents/restore-documents");
const { documentFilter } = await import("@/lib/domain/documents/document-filter");

afterAll(disconnect);

const KETTLE =
  "The kettle boils in under three minutes and pours well but its lid leaks after two weeks of use";

/** Reviews, each read by hand as one mention with a vector, as the language and encode stages leave them. */
async function readShop(): Promise<Actor> {
  const shop = await newShop();
  await load(
    shop,
    "reviews",
    csv(
      "review_id,user_id,review,time",
      `a,u1,${KETTLE},2024-03-01`,
      `b,u2,${KETTLE} indeed,2024-03-02`,
      "c,u3,cheap bags at www.bags-for-you.shop/now,2024-03-03",
      "d,u4,此用户没有填写评价,2024-03-04",
      "e,u5,no comments,2024-03-05",
      "f,u6,Fits well,2024-03-06",
    ),
  );
  const token = `[{"text":"lid","lemma":"lid","pos":"noun","start":0,"end":3,"stop":false}]`;
  await query(
    `insert into mention ("documentId", seq, start, "end", text, language, "textHash", tokens)
     select id, 0, 0, length(text), text, 'en', sha256(text::bytea), $2 from document where "workspaceId" = $1`,
    [shop.workspaceId, token],
  );
  await query(
    `insert into embedding ("textHash", vector) select "textHash", '\\x00' from mention on conflict do nothing`,
  );
  return shop;
}

/** Keys of the documents that a run reads: for needs, and for topics. */
async function read(shop: Actor): Promise<string[]> {
  const keys = new Map(
    (
      await query<{ id: string; key: string }>(
        `select id::text, key from document where "workspaceId" = $1`,
        [shop.workspaceId],
      )
    ).map(({ id, key }) => [id, key.slice(2)]),
  );
  const mined = (await mentionsToMine(shop.workspaceId)).map(({ documentId }) => keys.get(documentId) ?? "");
  const terms = (await documentTerms(shop.workspaceId)).map(({ documentId }) => keys.get(documentId) ?? "");
  expect(terms.sort()).toEqual([...mined].sort());
  return mined.sort();
}

it("leaves flagged texts and copies out of runs, until they are put back", async () => {
  const shop = await readShop();
  expect(await read(shop)).toEqual(["a", "f"]);
  const listed = await listDocuments(shop, documentFilter.parse({ flag: "template" }));
  expect(listed.documents).toBe(2);
  expect(listed.leftOut).toEqual([
    { reason: "template", texts: 2, restored: 0, counted: false },
    { reason: "link", texts: 1, restored: 0, counted: false },
    { reason: "repeats", texts: 1, restored: 0, counted: false },
  ]);

  const [row] = listed.rows;
  const one = await restoreDocuments(shop, { documentId: row?.documentId ?? "" }, true);
  expect(one).toEqual({ changed: 1, already: [] });
  expect(await read(shop)).toEqual(["a", "e", "f"]);

  const all = await restoreDocuments(shop, { reason: "template" }, true);
  expect(all).toEqual({ changed: 1, already: [row?.documentId] });
  expect(await read(shop)).toEqual(["a", "d", "e", "f"]);
  // Taking that back leaves what was put back before.
  await restoreDocuments(shop, { reason: "template" }, false, all.already);
  expect(await read(shop)).toEqual(["a", "e", "f"]);

  await restoreDocuments(shop, { reason: "repeats" }, true);
  expect(await read(shop)).toEqual(["a", "b", "e", "f"]);
  await restoreDocuments(shop, { reason: "repeats" }, false);
  await query(`update workspace set "countDuplicates" = true where id = $1`, [shop.workspaceId]);
  expect(await read(shop)).toEqual(["a", "b", "e", "f"]);
});

it("finds the texts that repeat one, and forgets a person's word when the text is another", async () => {
  const shop = await readShop();
  const [of] = await query<{ of: string }>(
    `select "duplicateOfId"::text as of from document where "workspaceId" = $1 and "duplicateOfId" is not null`,
    [shop.workspaceId],
  );
  const found = await listDocuments(shop, documentFilter.parse({ repeats: of?.of }));
  expect(found.rows.map(({ text }) => text)).toEqual([`${KETTLE} indeed`]);
  await restoreDocuments(shop, { reason: "link" }, true);
  await load(
    shop,
    "reviews",
    csv("review_id,user_id,review,time", "c,u3,more cheap bags at www.bags-for-you.shop/new,2024-04-03"),
  );
  const [row] = (await listDocuments(shop, documentFilter.parse({ flag: "link" }))).rows;
  expect(row).toMatchObject({ restored: false, flags: ["link"] });
});

it("puts back nothing of others", async () => {
  const shop = await readShop();
  const [row] = (await listDocuments(shop, documentFilter.parse({ flag: "link" }))).rows;
  const stranger = await newShop();
  await expect(restoreDocuments(stranger, { documentId: row?.documentId ?? "" }, true)).rejects.toMatchObject(
    {
      code: "notFound",
    },
  );
  expect(await restoreDocuments(stranger, { reason: "link" }, true)).toEqual({ changed: 0, already: [] });
});
