import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { needFilter } from "@/lib/domain/needs/need-filter";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { NEEDS, PRODUCTS } from "@/tests/factories/shop-phrases";
import { makeTwoShops, type TwoShops } from "@/tests/support/make-two-shops";

let shop: MadeShop;
let actor: Actor;
let said: TwoShops["said"];

beforeAll(async () => {
  ({ shop, actor, said } = await makeTwoShops());
});

type Placed = MadeShop["placed"][number];
const distinct = (values: readonly unknown[]) => new Set(values).size;

describe("the table of needs", () => {
  const list = async (filter: Record<string, unknown> = {}, locale: "en" | "zh" = "en") => {
    const { listNeeds } = await import("@/lib/services/needs/list-needs");
    const found = await listNeeds(actor, needFilter.parse(filter), locale);
    if (!found) throw new Error("nothing published");
    return found;
  };

  it("shows the published run's needs with counts that the mentions bear out", async () => {
    const found = await list();
    expect(found.rows.map((row) => row.nameEn).sort()).toEqual(NEEDS.map((need) => need.nameEn).sort());
    for (const row of found.rows) {
      const members = said(row.key);
      expect(row.mentions).toBe(members.length);
      expect(row.documents).toBe(distinct(members.map((item) => item.documentIndex)));
      expect(row.negative + row.neutral + row.positive).toBe(row.mentions);
      expect(row.weekly.reduce((sum, count) => sum + count, 0)).toBe(row.mentions);
    }
    expect(found.needs).toBe(12);
    expect(found.of).toBe(shop.placed.length);
    expect(found.covered).toBe(shop.placed.filter((item) => item.mention.need).length);
  });

  it("keeps what fits no need for the end, and out of filtered tables", async () => {
    const found = await list();
    expect(found.rows.some((row) => row.isOther)).toBe(false);
    expect(found.other?.mentions).toBe(shop.placed.filter((item) => !item.mention.need).length);
    const german = await list({ language: "de" });
    expect(german.other?.mentions).toBe(0);
    expect(german.rows).toEqual([]);
  });

  const about = (category: string) => (item: Placed) => PRODUCTS[item.document.product]?.[1] === category;

  it("counts anew inside a filter, and exports what it shows", async () => {
    const { exportNeeds } = await import("@/lib/services/needs/export-needs");
    const mood = ({ mention }: Placed) =>
      mention.sentiment < -0.2 ? "negative" : mention.sentiment > 0.2 ? "positive" : "neutral";
    const cases: [Record<string, string>, (item: Placed) => boolean][] = [
      [{ category: "Bags" }, about("Bags")],
      [{ product: String(shop.productIds[2]) }, (item) => item.document.product === 2],
      [{ persona: "1" }, (item) => shop.plan.personaOf[item.document.customer] === 1],
      [{ language: "zh" }, (item) => item.document.language === "zh"],
      [{ sentiment: "negative" }, (item) => mood(item) === "negative"],
      [
        { category: "Bags", language: "en", from: "2026-08-01", to: "2026-10-31" },
        (item) =>
          about("Bags")(item) &&
          item.document.language === "en" &&
          item.document.writtenAt >= new Date("2026-07-31T16:00:00Z") &&
          item.document.writtenAt < new Date("2026-10-31T16:00:00Z"),
      ],
    ];
    for (const [filter, holds] of cases) {
      const found = await list(filter);
      const all = shop.placed.filter(holds);
      expect(found.of).toBe(all.length);
      expect(found.ofCustomers).toBe(distinct(all.map((item) => item.document.customer)));
      expect(found.rows.length).toBeGreaterThan(0);
      for (const row of found.rows) {
        const members = said(row.key).filter(holds);
        const moods = (name: string) => members.filter((item) => mood(item) === name).length;
        expect(row).toMatchObject({
          mentions: members.length,
          documents: distinct(members.map((item) => item.documentIndex)),
          customers: distinct(members.map((item) => item.document.customer)),
          negative: moods("negative"),
          neutral: moods("neutral"),
          positive: moods("positive"),
        });
        expect(row.weekly.reduce((sum, count) => sum + count, 0)).toBe(members.length);
      }
      const file = await exportNeeds(actor, needFilter.parse(filter));
      expect(file.rows.slice(0, found.rows.length).map(({ key }) => key)).toEqual(
        found.rows.map(({ key }) => key),
      );
    }
    expect((await list({ persona: "999" })).rows).toEqual([]);
  });

  it("says what a group says more than the rest, and less", async () => {
    const { rows } = await list({ persona: "1", sort: "over" });
    const zs = rows.map((row) => row.over?.z ?? 0);
    expect(zs).toEqual([...zs].sort((a, b) => b - a));
    // What the plan makes the persona say three times as often leads.
    const leaning = NEEDS.filter((need) => need.personas.includes(1)).map((need) => need.key);
    expect(leaning).toContain(rows[0]?.key);
    expect(rows[0]?.over?.low).toBeGreaterThan(1);
    expect(rows.at(-1)?.over?.value).toBeLessThan(1);
  });

  it("compares the last weeks with those before", async () => {
    const found = await list({ period: "13", against: "before", sort: "change" });
    expect(found.scope).toMatchObject({ from: "2026-08-24", to: "2026-11-22" });
    expect(found.compared?.scope).toMatchObject({ from: "2026-05-25", to: "2026-08-23" });
    const before = (item: Placed) =>
      item.document.writtenAt >= new Date("2026-05-24T16:00:00Z") &&
      item.document.writtenAt < new Date("2026-08-23T16:00:00Z");
    expect(found.compared?.of).toBe(shop.placed.filter(before).length);
    for (const row of found.rows) expect(row.change?.before).toBe(said(row.key).filter(before).length);
    expect((await list({ against: "before" })).compared).toBeNull();
  });

  it("finds by either language, by term, and by type, and counts what each type would leave", async () => {
    expect((await list({ q: "zip" })).rows.map((row) => row.key)).toEqual([1]);
    expect((await list({ q: "拉链" })).rows.map((row) => row.key)).toEqual([1]);
    expect((await list({ q: "100%_" })).rows).toEqual([]);
    const complaints = await list({ type: "complaint" });
    expect(complaints.rows.every((row) => row.type === "complaint")).toBe(true);
    expect(complaints.keys).toEqual(complaints.rows.map((row) => row.key));
    expect(complaints.counts).toMatchObject({ all: 12, complaint: 5, wish: 2, praise: 3, question: 2 });
  });

  it("sorts either way with the unknown last", async () => {
    const mentions = (await list()).rows.map((row) => row.mentions);
    expect(mentions).toEqual([...mentions].sort((a, b) => b - a));
    const effects = (await list({ sort: "effect" })).rows.map((row) => row.ratingEffect);
    const known = effects.filter((effect) => effect !== null);
    expect(effects.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));
    const names = (await list({ sort: "name", dir: "desc" })).rows.map((row) => row.nameEn.toLowerCase());
    expect(names).toEqual([...names].sort().reverse());
    const shares = (await list({ sort: "sentiment" })).rows.map((row) => row.negative / row.mentions);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it("ignores nonsense in an address and stays on a page that exists", async () => {
    const found = await list({ sort: "drop table", type: "rant", page: "99" });
    expect(found.page).toBe(1);
    expect(found.rows).toHaveLength(12);
  });
});
