import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { CUSTOMERS, settled, setUpRecommendations } from "@/tests/integration/recommendations-setup";

const { newShop, newTasteShop, query, disconnect, ...lists } = await setUpRecommendations();
let shop: Actor;
let runId: number;

beforeAll(async () => {
  ({ shop, runId } = await newTasteShop());
});
afterAll(disconnect);

const recommend = (input: Record<string, unknown>) => lists.recommend(input, shop);

describe("effect", () => {
  it("attributes clicks, carts and purchases to the list that was shown", async () => {
    const { recordEvents } = await import("@/lib/services/recommendations/record-events");
    const { getEffect } = await import("@/lib/services/recommendations/get-effect");
    const { effectQuery } = await import("@/lib/domain/recommendation/effect");
    const { listKey, items } = await recommend({ customer: "C10", place: "home", k: 3 });
    if (!listKey) throw new Error("The list has no key");
    const [first, second] = items;
    await recordEvents(shop, [
      ...items.map(({ key }) => ({ type: "impression", product: key, listKey }) as const),
      { type: "click", product: first?.key ?? "", listKey },
      { type: "click", product: second?.key ?? "", listKey },
      { type: "cart", product: first?.key ?? "", customer: "C10" },
    ]);
    await query(
      `insert into order_line ("workspaceId", key, "orderKey", "customerId", "productId", quantity, "unitPrice", "orderedAt")
       select $1, 'bought', 'bought', c.id, p.id, 2, 10, now() + interval '1 hour' from customer c, product p
        where c."workspaceId" = $1 and c.key = 'C10' and p."workspaceId" = $1 and p.key = $2`,
      [shop.workspaceId, first?.key],
    );
    const { rows, days } = await getEffect(shop, effectQuery.parse({}));
    expect(rows).toEqual([{ value: "home", impressions: 3, clicks: 2, carts: 1, purchases: 1, revenue: 20 }]);
    expect(days).toMatchObject([{ place: "home", impressions: 3, clicks: 2 }]);
  });

  // Of these zones one has another day than UTC at any hour.
  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "begins with the first day of the period in the shop's own calendar: %s",
    async (timeZone) => {
      const { getEffect } = await import("@/lib/services/recommendations/get-effect");
      const { workspaceId } = await newShop(timeZone);
      await query(
        `with shown as (insert into product ("workspaceId", key, title) values ($1, 'P', 'P') returning id)
       insert into event ("workspaceId", key, type, "productId", "sessionKey", "listKey", place, "occurredAt")
       select $1, 'e' || hours, 'impression', id, 'S', 'l' || hours, 'home', now() - interval '7 days' - hours * interval '1 hour' + interval '1 minute'
         from shown, unnest(array[0, 24]) hours`,
        [workspaceId],
      );
      const { days } = await getEffect({ ...shop, workspaceId }, { split: "place", window: 7, days: 7 });
      expect(days).toMatchObject([{ place: "home", impressions: 1 }]);
    },
  );

  it("compares arms by visitors, and ends", async () => {
    const { beginExperiment } = await import("@/lib/services/recommendations/begin-experiment");
    const { endExperiment } = await import("@/lib/services/recommendations/end-experiment");
    const { listExperiments } = await import("@/lib/services/recommendations/list-experiments");
    const { experimentInput } = await import("@/lib/domain/recommendation/experiment");
    const { writeLists } = await import("@/lib/services/recommendations/remember-list");
    const input = experimentInput.parse({
      ...{ name: "Popular", place: "basket", plan: { baseline: 0.1, effect: 0.2 } },
      arms: [
        { name: "as is", share: 0.5 },
        { name: "popular", share: 0.5, model: "popularity" },
      ],
    });
    const { id } = await beginExperiment(shop, input);
    await expect(beginExperiment(shop, input)).rejects.toThrow("recommendations.placeTaken");
    await settled(
      () => recommend({ customer: "C1", place: "basket" }),
      ({ experiment }) => experiment?.id === id,
    );
    for (let n = 0; n < CUSTOMERS; n++) {
      const list = await recommend({ customer: `C${n}`, place: "basket", k: 3 });
      expect(list.experiment?.id).toBe(id);
      if (list.experiment?.arm === "popular")
        expect(list.items.every(({ parts }) => Object.keys(parts).join() === "popularity")).toBe(true);
    }
    await query(
      `insert into customer ("workspaceId", key, "personId")
       select $1, c.key || '-' || n, c.id from customer c, generate_series(1, 5) n where c."workspaceId" = $1 and c.key = 'C2'`,
      [shop.workspaceId],
    );
    const arms = await Promise.all(
      ["C2", "C2-1", "C2-2", "C2-3", "C2-4", "C2-5"].map(
        async (customer) => (await recommend({ customer, place: "basket" })).experiment?.arm,
      ),
    );
    expect(new Set(arms).size).toBe(1);
    await writeLists();
    const [found] = await listExperiments(shop);
    expect(found?.arms.reduce((sum, { assigned }) => sum + assigned, 0)).toBe(CUSTOMERS);
    expect(found?.sampleRatio).toBeGreaterThan(0.001);
    await endExperiment(shop, { id });
    await expect(endExperiment(shop, { id })).rejects.toThrow("notFound");
    expect(runId).toBeGreaterThan(0);
  });
});
