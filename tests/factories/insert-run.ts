import type pg from "pg";
import type { RecommendationReason, ScoreParts } from "@/lib/domain/recommendation/reason";
import { insertRows } from "@/tests/factories/insert-rows";
import { DAY, type PlannedShop } from "@/tests/factories/plan-shop";
import { PERSONAS, PRODUCTS } from "@/tests/factories/shop-phrases";
import type { NeedSummary, PlacedMention } from "@/tests/factories/summarise-needs";
import { summarisePersona } from "@/tests/factories/summarise-persona";

export interface RunContent {
  readonly workspaceId: number;
  readonly number: number;
  readonly state: "before" | "published" | "held";
  readonly beatsPopularity: boolean;
  readonly plan: PlannedShop;
  readonly placed: readonly PlacedMention[];
  readonly needs: readonly NeedSummary[];
  readonly productIds: readonly number[];
  readonly customerIds: readonly number[];
}

/** One run with all its results. A run in another state than "published" has names that give it away. */
export async function insertRun(client: pg.ClientBase, content: RunContent): Promise<number> {
  const { plan, state } = content;
  const days = { before: 7, published: 0, held: -1 }[state];
  const finishedAt = new Date(plan.until.getTime() + 2 * 3_600_000 - days * DAY);
  const [runId] = await insertRows(
    client,
    "run",
    [
      {
        workspaceId: content.workspaceId,
        number: content.number,
        status: "succeeded",
        seed: 42,
        publishable: state !== "held",
        holdReason: state === "held" ? "lostToPopularity" : null,
        metrics: metricsOf(content),
        createdAt: new Date(finishedAt.getTime() - 120_000),
        startedAt: new Date(finishedAt.getTime() - 110_000),
        finishedAt,
        publishedAt: state === "held" ? null : finishedAt,
      },
    ],
    "id",
  );
  if (runId === undefined) throw new Error("no run");
  await insertNeeds(client, runId, content);
  await insertRows(
    client,
    "mention_score",
    content.placed.map(({ id, mention }, index) => ({
      runId,
      mentionId: id,
      sentiment: mention.sentiment,
      type: mention.need?.type ?? "praise",
      weight: 1,
      x: Math.cos(index),
      y: Math.sin(index * 1.7),
    })),
  );
  await insertProfiles(client, runId, content);
  if (state === "published") await insertRecommendations(client, runId, content);
  return runId;
}

function metricsOf({ beatsPopularity, placed, needs, plan, customerIds }: RunContent) {
  const around = (value: number) => ({ value, low: value - 0.02, high: value + 0.02 });
  const models = [
    { name: "popularity", ndcg: around(0.11), recall: around(0.2), coverage: 0.1 },
    { name: "item-knn", ndcg: around(0.13), recall: around(0.22), coverage: 0.5 },
    { name: "als", ndcg: around(0.14), recall: around(0.24), coverage: 0.6 },
    { name: "blend", ndcg: around(beatsPopularity ? 0.17 : 0.1), recall: around(0.28), coverage: 0.7 },
  ];
  const weights = { popularity: 0.2, "item-knn": 0, als: 1, content: 0.4 };
  const difference = beatsPopularity
    ? { value: 0.06, low: 0.03, high: 0.09 }
    : { value: -0.01, low: -0.03, high: 0.01 };
  const covered = placed.filter((item) => item.mention.need !== null).length;
  return {
    needs: { k: needs.length - 1, covered, mentions: placed.length, kept: needs.length - 1, appeared: 0 },
    sentiment: {
      method: "ratings",
      ratings: plan.documents.filter((document) => document.rating !== null).length,
    },
    personas: {
      k: PERSONAS.length,
      silhouette: 0.31,
      curve: [3, 4, 5, 6].map((k) => ({ k, silhouette: 0.31 - Math.abs(k - PERSONAS.length) / 20 })),
    },
    map: { trustworthiness: 0.94, sample: customerIds.length },
    recommend: {
      protocol: "time",
      k: 10,
      users: 48,
      models,
      best: "blend",
      beatsPopularity,
      difference,
      weights,
    },
  };
}

async function insertNeeds(client: pg.ClientBase, runId: number, { needs, state }: RunContent) {
  const suffix = state === "published" ? "" : ` (${state})`;
  const ids = await insertRows(
    client,
    "need",
    needs.map(({ row }) => ({
      runId,
      ...row,
      nameEn: `${String(row.nameEn)}${suffix}`,
      nameZh: `${String(row.nameZh)}${suffix}`,
    })),
    "id",
  );
  await insertRows(
    client,
    "need_mention",
    needs.flatMap(({ members }, index) =>
      members.map((item, place) => ({
        needId: ids[index],
        mentionId: item.id,
        closeness: Math.max(0.3, 0.95 - place * 0.002),
        quoteRank: place < 5 ? place + 1 : null,
      })),
    ),
  );
}

async function insertProfiles(client: pg.ClientBase, runId: number, content: RunContent) {
  const { plan, customerIds, state, placed } = content;
  // The run before saw some of the first persona's customers in the second.
  const personaOf = plan.personaOf.map((key, index) =>
    state === "before" && key === 1 && index % 8 === 0 ? 2 : key,
  );
  const spent = customerIds.map((_, index) =>
    plan.orders
      .filter((order) => order.customer === index)
      .reduce((sum, order) => sum + order.quantity * (PRODUCTS[order.product]?.[2] ?? 0), 0),
  );
  const total = spent.reduce((sum, value) => sum + value, 0);
  const members = (key: number) => personaOf.flatMap((own, index) => (own === key ? [index] : []));
  const revenueOf = (key: number) => members(key).reduce((sum, index) => sum + (spent[index] ?? 0), 0);
  const ids = await insertRows(
    client,
    "persona",
    PERSONAS.map((persona) => ({
      runId,
      ...persona,
      size: members(persona.key).length,
      revenue: revenueOf(persona.key),
      revenueShare: revenueOf(persona.key) / total,
      summary: summarisePersona(content, personaOf, persona.key),
    })),
    "id",
  );
  await insertRows(
    client,
    "profile",
    customerIds.map((customerId, index) => {
      const persona = PERSONAS.findIndex((item) => item.key === personaOf[index]);
      const orders = plan.orders.filter((order) => order.customer === index);
      const newest = Math.max(...orders.map((order) => order.at.getTime()));
      const said = placed.filter((item) => item.document.customer === index);
      const needs = shares(said.flatMap((item) => (item.mention.need ? [item.mention.need.key] : [])));
      return {
        runId,
        customerId,
        personaId: ids[persona] ?? null,
        distance: 0.2 + (index % 7) / 20,
        x: Math.cos(persona) * 4 + (index % 5) / 5,
        y: Math.sin(persona) * 4 + (index % 6) / 5,
        recency: orders.length > 0 ? (plan.until.getTime() - newest) / DAY : null,
        frequency: orders.length > 0 ? orders.length : null,
        monetary: orders.length > 0 ? spent[index] : null,
        mentions: said.length,
        sentiment:
          said.length > 0 ? said.reduce((sum, item) => sum + item.mention.sentiment, 0) / said.length : null,
        topNeedKey: needs[0]?.key ?? null,
        needs: JSON.stringify(needs),
        blocks: {
          demand: said.length > 0,
          behaviour: orders.length > 0,
          catalogue: orders.length > 0,
          attributes: true,
        },
        vector: Buffer.from(new Float32Array([persona, index % 5, orders.length, said.length]).buffer),
      };
    }),
  );
}

function shares(keys: readonly number[]): { key: number; share: number }[] {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, share: count / keys.length }))
    .sort((a, b) => b.share - a.share || a.key - b.key);
}

async function insertRecommendations(client: pg.ClientBase, runId: number, content: RunContent) {
  const { customerIds, productIds, plan, placed } = content;
  const rows = customerIds.flatMap((customerId, index) => {
    const bought = new Set(
      plan.orders.filter((order) => order.customer === index).map((order) => order.product),
    );
    const [cited = 0] = bought;
    const said = placed.find((item) => item.document.customer === index && item.mention.need !== null);
    const reasons: RecommendationReason[] = [
      { kind: "bought", productId: productIds[cited] ?? 0, share: 0.6 },
      { kind: "popular", customers: 12, of: customerIds.length },
    ];
    if (said?.mention.need) reasons.unshift({ kind: "need", needKey: said.mention.need.key });
    return productIds
      .filter((_, product) => !bought.has(product))
      .slice(0, 8)
      .map((productId, place) => {
        const parts: ScoreParts = { als: 1.5 - place * 0.14, content: 0.3 - place * 0.08, popularity: 0.1 };
        return {
          runId,
          customerId,
          rank: place + 1,
          productId,
          score: Object.values(parts).reduce((sum, part) => sum + part, 0),
          parts,
          reasons: JSON.stringify(place === 7 ? [{ kind: "similar", productId, share: 0.4 }] : reasons),
        };
      });
  });
  if (rows.length > 0) await insertRows(client, "recommendation", rows);
}
