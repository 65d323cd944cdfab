import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { settled, setUpRecommendations } from "@/tests/integration/recommendations-setup";

const { newShop, newTasteShop, query, disconnect, ...lists } = await setUpRecommendations();
let shop: Actor;

beforeAll(async () => {
  ({ shop } = await newTasteShop());
});
afterAll(disconnect);

const recommend = (input: Record<string, unknown>, actor = shop) => lists.recommend(input, actor);
const parityOf = (key: string) => Number(key.slice(1)) % 2;

describe("a list", () => {
  it("is what those alike buy, with parts that add up, reasons, and nothing bought", async () => {
    const { items, known, run } = await recommend({ customer: "C4" });
    expect([known, run, items.length]).toEqual([true, 1, 10]);
    expect(items.slice(0, 5).every(({ key }) => parityOf(key) === 0)).toBe(true);
    const bought = await query<{ key: string }>(
      `select p.key from order_line o join product p on p.id = o."productId" join customer c on c.id = o."customerId"
        where o."workspaceId" = $1 and c.key = 'C4'`,
      [shop.workspaceId],
    );
    for (const { key, score, parts, reasons } of items) {
      expect(bought.map((row) => row.key)).not.toContain(key);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it("follows an event at once, for a customer and for a visit", async () => {
    const { recordEvents } = await import("@/lib/services/recommendations/record-events");
    const before = await recommend({ customer: "C6", k: 40 });
    await recordEvents(
      shop,
      ["P1", "P3", "P5"].map(
        (product) => ({ type: "cart", product, customer: "C6", session: "S1" }) as const,
      ),
    );
    const after = await recommend({ customer: "C6", k: 40 });
    const firstOdd = ({ items }: typeof after) => items.find(({ key }) => parityOf(key) === 1)?.rank ?? 99;
    expect(firstOdd(after)).toBeLessThan(firstOdd(before));
    expect(after.items.flatMap(({ reasons }) => reasons).some(({ kind }) => kind === "history")).toBe(true);
    const visit = await recommend({ session: "S1" });
    expect([visit.kind, visit.known]).toEqual(["session", true]);
    expect(visit.items[0] && parityOf(visit.items[0].key)).toBe(1);
  });

  it("never brings back what was hidden", async () => {
    const { recordEvents } = await import("@/lib/services/recommendations/record-events");
    const first = (await recommend({ customer: "C8" })).items[0]?.key ?? "";
    await recordEvents(shop, [{ type: "hide", product: first, customer: "C8" }]);
    expect((await recommend({ customer: "C8", k: 40 })).items.map(({ key }) => key)).not.toContain(first);
  });

  it("has a product that came after the run", async () => {
    await query(
      `insert into product ("workspaceId", key, title, category, price, stock, "listedAt") values ($1, 'NEW', 'New one', 'c0', 8, 3, now())`,
      [shop.workspaceId],
    );
    const found = await settled(
      () => recommend({ kind: "new", k: 1 }),
      ({ items }) => items[0]?.key === "NEW",
    );
    expect(found.items[0]?.key).toBe("NEW");
    const { items } = await recommend({ customer: "C4", k: 40 });
    expect(items.map(({ key }) => key)).toContain("NEW");
  });

  it("of a stranger says that nothing is known", async () => {
    const { known, items } = await recommend({ customer: "nobody" });
    expect([known, items.length]).toEqual([false, 10]);
  });

  it("is made for products, and refuses what is not there", async () => {
    const similar = await recommend({ product: "P2" });
    expect([similar.kind, similar.items.length > 0]).toEqual(["similar", true]);
    const beside = await recommend({ product: "P2", kind: "complementary" });
    for (const { reasons } of beside.items) expect(reasons[0]).toMatchObject({ kind: "together" });
    await expect(recommend({ product: "none" })).rejects.toThrow("notFound");
    await expect(recommend({ kind: "text" })).rejects.toThrow("recommendations.missing");
  });

  it("is another shop's own", async () => {
    const other = await newShop();
    expect((await recommend({ customer: "C4" }, other)).items).toEqual([]);
    await expect(recommend({ product: "P2" }, other)).rejects.toThrow("notFound");
  });
});

describe("rules", () => {
  it("hold in lists, and no longer once they are undone", async () => {
    const { addRule } = await import("@/lib/services/recommendations/add-rule");
    const { setRule } = await import("@/lib/services/recommendations/set-rule");
    const categories = ({ items }: Awaited<ReturnType<typeof recommend>>) =>
      new Set(items.map(({ category }) => category));
    const { id } = await addRule(shop, { kind: "exclude", match: { by: "category", value: "c0" } });
    const without = await settled(
      () => recommend({ customer: "C4" }),
      (list) => !categories(list).has("c0"),
    );
    expect(categories(without)).toEqual(new Set(["c1"]));
    await setRule(shop, { id, deleted: true });
    const again = await settled(
      () => recommend({ customer: "C4" }),
      (list) => categories(list).has("c0"),
    );
    expect(categories(again).has("c0")).toBe(true);
    await expect(setRule(await newShop(), { id, deleted: false })).rejects.toThrow("notFound");
    await expect(addRule({ ...shop, role: "viewer" }, { kind: "categoryCap", most: 1 })).rejects.toThrow(
      "forbidden",
    );
  });

  it("are tried on a list without holding", async () => {
    const { previewRule } = await import("@/lib/services/recommendations/preview-rule");
    const { before, after } = await previewRule(shop, {
      customer: "C4",
      rule: { kind: "pin", product: "P1", position: 2 },
    });
    expect(after[1]?.key).toBe("P1");
    expect(before[1]?.key).not.toBe("P1");
    expect((await recommend({ customer: "C4" })).items[1]?.key).toBe(before[1]?.key);
  });
});
