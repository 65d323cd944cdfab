import { afterAll, describe, expect, it } from "vitest";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect } = await setUpImports();

afterAll(disconnect);

describe("reviews", () => {
  const review = (text: string, time: string, rating = "4") =>
    csv("review_id,user_id,product_id,review,rating,time", `r1,u1,p1,${text},${rating},${time}`);

  it("lets a later version change the text, which is then to be read anew", async () => {
    const shop = await newShop();
    await load(shop, "reviews", review("Good", "2024-03-01"));
    const [document] = await query<{ id: string }>(`select id from document where "workspaceId" = $1`, [
      shop.workspaceId,
    ]);
    await query(`update document set "languageVersion" = 1, language = 'en' where id = $1`, [document?.id]);
    await query(
      `insert into mention ("documentId", seq, start, "end", text, language, "textHash", tokens) values ($1, 0, 0, 4, 'Good', 'en', 'x', '[]')`,
      [document?.id],
    );
    expect(await load(shop, "reviews", review("Good", "2024-03-01", "5"))).toEqual([1, 0, 1, 0, 0]);
    expect(await query(`select id from mention where "documentId" = $1`, [document?.id])).toHaveLength(1);
    expect(await load(shop, "reviews", review("Broke after a week", "2024-03-09"))).toEqual([1, 0, 1, 0, 0]);
    expect(await query(`select id from mention where "documentId" = $1`, [document?.id])).toEqual([]);
    expect(
      await query(`select text, language, "languageVersion", rating from document where id = $1`, [
        document?.id,
      ]),
    ).toEqual([{ text: "Broke after a week", language: null, languageVersion: 0, rating: 4 }]);
  });

  it("takes nothing from an older version", async () => {
    const shop = await newShop();
    await load(shop, "reviews", review("New", "2024-03-09"));
    expect(await load(shop, "reviews", review("Old", "2024-03-01"))).toEqual([1, 0, 0, 1, 0]);
    expect(await query(`select text from document where "workspaceId" = $1`, [shop.workspaceId])).toEqual([
      { text: "New" },
    ]);
  });

  it("leaves what an empty cell does not say", async () => {
    const shop = await newShop();
    await load(shop, "reviews", review("Good", "2024-03-01", "5"));
    expect(await load(shop, "reviews", review("Good", "2024-03-01", ""))).toEqual([1, 0, 0, 1, 0]);
    expect(await query(`select rating from document where "workspaceId" = $1`, [shop.workspaceId])).toEqual([
      { rating: 5 },
    ]);
  });

  it("knows reviews without an id by who, what, when and the text", async () => {
    const shop = await newShop();
    const rows = ["u1,p1,Good,5", "u2,p1,Good,5", "u1,p2,Good,5", "u1,p1,Good,5", "u1,p1,Good,4"];
    expect(await load(shop, "reviews", csv("user_id,product_id,review,rating", ...rows))).toEqual([
      5, 3, 0, 2, 0,
    ]);
    const [kept] = await query<{ rating: number }>(
      `select d.rating from document d join customer c on c.id = d."customerId" join product p on p.id = d."productId"
        where d."workspaceId" = $1 and c.key = 'u1' and p.key = 'p1'`,
      [shop.workspaceId],
    );
    expect(kept?.rating).toBe(4);
  });

  it("puts the title before the text", async () => {
    const shop = await newShop();
    await load(
      shop,
      "reviews",
      csv("user_id,title,review", "u1,Great,Fits well", "u2,Only a title,", "u3,So,So what"),
    );
    const texts = await query(`select text from document where "workspaceId" = $1 order by "importLine"`, [
      shop.workspaceId,
    ]);
    expect(texts).toEqual([{ text: "Great\nFits well" }, { text: "Only a title" }, { text: "So what" }]);
  });
});
