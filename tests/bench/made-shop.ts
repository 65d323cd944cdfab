import { fitModels } from "@/lib/algorithms/recommend/fit-models";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";

export const PRODUCTS = 20_000;
export const CUSTOMERS = 100_000;
const LINES = 1_000_000;
const DAY = 86_400_000;

const SETTINGS: RecommenderSettings = {
  itemKnn: { weighting: "bm25", damping: 0.75, neighbours: 100, memory: 90 * DAY },
  linear: { lambda: 300, dropout: 0, memory: null },
  als: {
    ...{ factors: 64, regularisation: 10, scaling: 0.5, alpha: 1, iterations: 5, seed: 7 },
    ...{ memory: null, informed: false },
  },
  trend: { memory: 30 * DAY },
  sequence: { reach: 4 },
  clicks: null,
  interest: 1,
};
const WEIGHTS = { popularity: 0.2, trend: 0.1, "item-knn": 1, sequence: 0.5, als: 1, content: 0.3 };

/**
 * A shop of 20,000 products and 100,000 customers with a million order lines, popular products bought more, and a
 * published run: models really fitted, each customer's list made up in the shape that a run leaves it. In an empty
 * migrated database. Some two minutes. Returns a key that may read.
 */
export async function makeShop(): Promise<string> {
  const { pool } = await import("@/lib/data/pool");
  const { transaction } = await import("@/lib/data/pool");
  const { systemActor } = await import("@/lib/domain/actor");
  const { createApiKey } = await import("@/lib/services/api-keys/create-api-key");
  const { loadRecommenderData } = await import("@/lib/services/run/recommend/load-recommender-data");
  const { packRecommender } = await import("@/lib/services/run/recommend/pack-recommender");
  const { insertArtefact } = await import("@/lib/data/run/artefact");
  const { knownNow } = await import("@/lib/services/run/recommend/known-before");
  const query = (sql: string) => pool().query(sql);
  await query(`insert into workspace (slug, name) values ('bench', 'Bench')`);
  await query(`insert into product ("workspaceId", key, title, category, brand, price, stock)
    select 1, 'P' || n, 'Product ' || n, 'c' || n % 200, 'b' || n % 333, 5 + n % 400, 10 from generate_series(1, ${PRODUCTS}) n`);
  await query(
    `insert into customer ("workspaceId", key) select 1, 'C' || n from generate_series(1, ${CUSTOMERS}) n`,
  );
  // Products by the square of a uniform number; customers lean to a tenth of the shop that is theirs.
  await query(`insert into order_line ("workspaceId", key, "orderKey", "customerId", "productId", quantity, "unitPrice", "orderedAt")
    select 1, 'L' || n, 'O' || n / 3, c, 1 + (power(u, 2) * ${PRODUCTS / 10 - 1})::int * 10 + c % 10, 1, 9, now() - (v * 365) * interval '1 day'
      from (select n, 1 + (n * 7919::bigint) % ${CUSTOMERS} as c, (hashint4(n)::bigint & 65535) / 65536.0 as u,
                   (hashint4(n + 1e8::int)::bigint & 65535) / 65536.0 as v from generate_series(1, ${LINES}) n) made`);
  await query(`insert into run ("workspaceId", number, status, seed, "startedAt", "publishedAt")
    values (1, 1, 'succeeded', 42, now(), now())`);
  await query(`update workspace set "publishedRunId" = 1`);
  const run = { id: 1, workspaceId: 1, seed: 42 };
  const data = await loadRecommenderData(run);
  const { models } = fitModels(data.pairs, SETTINGS, await knownNow(run, data));
  const packed = packRecommender(models, data.pairs.itemIds.map(Number), data.content.columns);
  const blend = { weights: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })) };
  await transaction(async (client) => {
    const chosen = { settings: SETTINGS, blend, diversity: [] };
    await insertArtefact(client, 1, { name: "recommender", meta: chosen, bytes: new Uint8Array(0) });
    await insertArtefact(client, 1, { name: "recommender-models", ...packed });
  });
  await query(`insert into recommendation ("runId", "customerId", rank, "productId", score, parts, reasons)
    select 1, c, r, 1 + (c * 31 + r * 977) % ${PRODUCTS}, 6 - r * .2,
           jsonb_build_object('als', 3 - r * .1, 'item-knn', 2 - r * .1, 'popularity', 1),
           jsonb_build_array(jsonb_build_object('kind', 'bought', 'productId', 1 + c % 50, 'share', .4),
                             jsonb_build_object('kind', 'popular', 'customers', 70, 'of', 100))
      from generate_series(1, ${CUSTOMERS}) c, generate_series(1, 20) r`);
  await query("analyze");
  return (await createApiKey(systemActor(1), { name: "Bench", scopes: ["read"], days: 30 })).key;
}
