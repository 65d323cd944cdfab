import type { Actor } from "@/lib/domain/actor";
import { recommendationRequest } from "@/lib/domain/recommendation/recommendation-request";
import { setUpImports } from "@/tests/integration/import-setup";

const PRODUCTS = 40;
export const CUSTOMERS = 60;

type Query = Awaited<ReturnType<typeof setUpImports>>["query"];

/** What the tests of lists need, loaded once DATABASE_URL names a database of the test file's own. */
export async function setUpRecommendations() {
  const imports = await setUpImports();
  const { query } = imports;
  return {
    ...imports,
    /** A shop in which even customers buy even products and odd ones odd; the last two products nobody bought. */
    async newTasteShop(): Promise<{ shop: Actor; runId: number }> {
      const shop = await imports.newShop();
      const { workspaceId } = shop;
      await query(
        `insert into product ("workspaceId", key, title, category, price, stock)
       select $1, 'P' || n, 'Product ' || n, 'c' || n % 2, n, 5 from generate_series(0, ${PRODUCTS - 1}) n`,
        [workspaceId],
      );
      await query(
        `insert into customer ("workspaceId", key) select $1, 'C' || n from generate_series(0, ${CUSTOMERS - 1}) n`,
        [workspaceId],
      );
      await query(
        `insert into order_line ("workspaceId", key, "orderKey", "customerId", "productId", quantity, "orderedAt")
       select $1, 'L' || c || '-' || n, 'O' || c || '-' || n / 2, customer.id, product.id, 1, now() - interval '90 days' + (c + n) * interval '6 hours'
         from generate_series(0, ${CUSTOMERS - 1}) c, generate_series(0, 7) n
         join customer on true join product on true
        where customer."workspaceId" = $1 and customer.key = 'C' || c and product."workspaceId" = $1
          and product.key = 'P' || (c % 2 + 2 * ((c * 7 + n * (1 + c % 3)) % 19))
           on conflict do nothing`,
        [workspaceId],
      );
      return { shop, runId: await makeRun(query, shop) };
    },
    async recommend(input: Record<string, unknown>, actor: Actor) {
      const { recommendProducts } = await import("@/lib/services/recommendations/recommend-products");
      return recommendProducts(actor, recommendationRequest.parse(input));
    },
  };
}

async function makeRun(query: Query, { workspaceId }: Actor): Promise<number> {
  const [run] = await query<{ id: number }>(
    `insert into run ("workspaceId", number, status, seed, "startedAt") values ($1, 1, 'succeeded', 7, now()) returning id`,
    [workspaceId],
  );
  const id = run?.id ?? 0;
  const { transaction } = await import("@/lib/data/pool");
  const { insertArtefact } = await import("@/lib/data/run/artefact");
  const { recommendStage } = await import("@/lib/services/run/stages/recommend-stage");
  const settings = {
    itemKnn: { weighting: "cosine", damping: 0, neighbours: 20, memory: null },
    linear: { lambda: 50, dropout: 0, memory: null },
    als: {
      ...{ factors: 8, regularisation: 1, scaling: 0, alpha: 10, iterations: 10, seed: 7 },
      ...{ memory: null, informed: false },
    },
    trend: null,
    sequence: null,
    interest: 1,
  };
  const blend = {
    weights: [
      { name: "als", weight: 1 },
      { name: "item-knn", weight: 1 },
      { name: "content", weight: 0.2 },
    ],
  };
  await transaction((client) =>
    insertArtefact(client, id, {
      name: "recommender",
      meta: { settings, blend, diversity: [] },
      bytes: new Uint8Array(0),
    }),
  );
  const nothing = async () => {};
  const context = {
    ...{ run: { id, workspaceId, seed: 7, number: 1 }, log: nothing, progress: () => {} },
    signal: new AbortController().signal,
  } as unknown as Parameters<typeof recommendStage.execute>[0];
  const commit = await recommendStage.execute(context, null);
  await transaction(commit);
  await query(`update workspace set "publishedRunId" = $2 where id = $1`, [workspaceId, id]);
  return id;
}

/** Until what the process holds follows what was changed. */
export async function settled<T>(look: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await look();
    if (isDone(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return look();
}
