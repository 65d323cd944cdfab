import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, importsOf, disconnect } = await setUpImports();

afterAll(disconnect);

const KETTLE =
  "The kettle boils in under three minutes and pours well, but the lid leaks after two weeks of use and nobody answers letters";
const EDITED = KETTLE.replace("two weeks", "three weeks").replace("The kettle", "This kettle");
const OTHER =
  "The kettle was a gift for my mother who likes the colour and says that it is easy to clean and to fill";

const HEAD = "review_id,user_id,review,time";

/** key → key of the text that it repeats */
async function links(shop: Actor): Promise<Record<string, string | null>> {
  const rows = await query<{ key: string; of: string | null }>(
    `select d.key, e.key as of from document d left join document e on e.id = d."duplicateOfId" where d."workspaceId" = $1`,
    [shop.workspaceId],
  );
  return Object.fromEntries(rows.map(({ key, of }) => [key.slice(2), of?.slice(2) ?? null]));
}

const { undoImport } = await import("@/lib/services/import/undo-import");

describe("near duplicates", () => {
  it("are linked to the earliest text, whatever the order of the files", async () => {
    const files = [
      csv(HEAD, `a,u1,"${KETTLE}",2024-03-01`, `x,u9,"${OTHER}",2024-03-02`),
      csv(HEAD, `b,u2,"${EDITED}",2024-03-05`),
      csv(
        HEAD,
        `c,u3,"${KETTLE.toUpperCase()}!!",2024-02-01`,
        `d,u4,很好,2024-01-01`,
        `e,u5,很好,2024-01-02`,
      ),
    ];
    const expected = { a: "c", b: "c", c: null, x: null, d: null, e: null };
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const shop = await newShop();
      for (const file of order) await load(shop, "reviews", files[file] ?? "");
      expect(await links(shop)).toEqual(expected);
      // Once more changes nothing.
      await load(shop, "reviews", files[0] ?? "");
      expect(await links(shop)).toEqual(expected);
    }
  });

  it("follow a text that changes", async () => {
    const shop = await newShop();
    await load(shop, "reviews", csv(HEAD, `a,u1,"${KETTLE}",2024-03-01`, `b,u2,"${EDITED}",2024-03-05`));
    await load(shop, "reviews", csv(HEAD, `c,u3,"${KETTLE}",2024-03-07`));
    expect(await links(shop)).toEqual({ a: null, b: "a", c: "a" });
    await load(shop, "reviews", csv(HEAD, `a,u1,"${OTHER}",2024-03-09`));
    expect(await links(shop)).toEqual({ a: null, b: null, c: "b" });
  });

  it("are counted in the import's report and only in reviews and surveys", async () => {
    const shop = await newShop();
    await load(shop, "reviews", csv(HEAD, `a,u1,"${KETTLE}",2024-03-01`, `b,u2,"${EDITED}",2024-03-05`));
    const [row] = await query<{ report: { nearDuplicates: number } }>(
      `select report from import where "workspaceId" = $1`,
      [shop.workspaceId],
    );
    expect(row?.report.nearDuplicates).toBe(1);
    await load(
      shop,
      "dialogues",
      csv("dialogue_id,turn,speaker,text", `1,1,customer,"${KETTLE}"`, `2,1,customer,"${KETTLE}"`),
    );
    const dialogue = await query(
      `select id from document where "workspaceId" = $1 and source = 'dialogue' and "duplicateOfId" is not null`,
      [shop.workspaceId],
    );
    expect(dialogue).toEqual([]);
  });

  it("are flagged as shared from five customers on, and freed by an undo, which links what is left anew", async () => {
    const shop = await newShop();
    const shared = () =>
      query(`select key from document where "workspaceId" = $1 and 'shared' = any("spamReasons")`, [
        shop.workspaceId,
      ]);
    const row = (n: number) => `r${n},u${n},"${KETTLE}",2024-03-0${n}`;
    await load(shop, "reviews", csv(HEAD, row(1), row(2), row(3), row(4)));
    expect(await shared()).toHaveLength(0);
    await load(shop, "reviews", csv(HEAD, row(5)));
    expect(await shared()).toHaveLength(5);
    expect(await load(shop, "reviews", csv(HEAD, row(5)))).toEqual([1, 0, 0, 1, 0]);
    expect(await shared()).toHaveLength(5);
    const [first = 0] = await importsOf(shop);
    await undoImport(shop, first);
    expect(await shared()).toHaveLength(0);
    expect(await links(shop)).toEqual({ r5: null });
  });
});
