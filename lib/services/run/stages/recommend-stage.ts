import { countItems, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import { fitItemKnn } from "@/lib/algorithms/recommend/fit-item-knn";
import { fitParts } from "@/lib/algorithms/recommend/fit-parts";
import { pairStrengths } from "@/lib/algorithms/recommend/pair-strengths";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { insertRecommendations, type RecommendationRow } from "@/lib/data/recommend/insert-recommendations";
import { productNeeds } from "@/lib/data/recommend/product-needs";
import { readArtefact } from "@/lib/data/run/artefact";
import { pause } from "@/lib/services/run/pause";
import { type Evidence, explainItem } from "@/lib/services/run/recommend/explain-item";
import {
  loadRecommenderData,
  type RecommenderData,
} from "@/lib/services/run/recommend/load-recommender-data";
import { makeLists } from "@/lib/services/run/recommend/make-lists";
import type { Stage } from "@/lib/services/run/stage";

const LENGTH = 20;
const PAUSE_EVERY = 50;
const NEIGHBOURS = 200;

export interface RecommenderArtefact {
  readonly settings: RecommenderSettings;
  readonly blend: BlendModel;
}

/** The models that the evaluation chose, fitted on all data: a list for each customer with a history, with reasons. */
export const recommendStage: Stage<null> = {
  name: "recommend",
  plan: async () => [null],
  async execute({ run, signal, progress, log }) {
    const chosen = await readArtefact<RecommenderArtefact>(run.id, "recommender");
    if (!chosen) return async () => {};
    const { settings, blend } = chosen.meta;
    const data = await loadRecommenderData(run);
    const { pairs, content } = data;
    const users = Int32Array.from(pairs.userIds, (_, user) => user);
    const parts = fitParts(pairs, settings, { users, content });
    await pause(signal);
    const evidence = await gatherEvidence(run.id, data, settings);
    const rows: RecommendationRow[] = [];
    for (const list of makeLists(pairs, parts, blend, { length: LENGTH, never: unavailable(data) })) {
      for (const { user, item, rank, score, parts: own } of list) {
        const reasons = explainItem(user, item, own, evidence);
        const customerId = Number(pairs.userIds[user]);
        rows.push({ customerId, rank, productId: evidence.productIdOf(item), score, parts: own, reasons });
      }
      const done = (list[0]?.user ?? 0) + 1;
      if (done % PAUSE_EVERY === 0) {
        progress(done / users.length);
        await pause(signal);
      }
    }
    await log("recommended", { customers: users.length, length: LENGTH });
    return (client) => insertRecommendations(client, run.id, rows);
  },
};

/** Products that are out of stock, and those that nobody has bought yet. */
function unavailable({ pairs, products }: RecommenderData): Uint8Array {
  const popularity = countItems(pairs);
  return Uint8Array.from(pairs.itemIds, (id, item) => {
    return products.get(Number(id))?.stock === 0 || popularity[item] === 0 ? 1 : 0;
  });
}

async function gatherEvidence(
  runId: number,
  data: RecommenderData,
  settings: RecommenderSettings,
): Promise<Evidence> {
  const { pairs, content } = data;
  const [profiles, needs] = await Promise.all([profileVectors(runId), productNeeds(runId)]);
  const wanted = new Map(
    profiles.map((profile) => [
      profile.customerId,
      new Map(profile.needs.map(({ key, share }) => [key, share])),
    ]),
  );
  const totals = new Map<number, number>();
  for (const { productId, mentions } of needs) totals.set(productId, (totals.get(productId) ?? 0) + mentions);
  const answered = new Map<number, Map<number, number>>();
  for (const { productId, needKey, mentions } of needs) {
    const shares = answered.get(productId) ?? new Map<number, number>();
    shares.set(needKey, mentions / (totals.get(productId) ?? 1));
    answered.set(productId, shares);
  }
  const nothing = new Map<number, number>();
  const productIdOf = (item: number) => Number(pairs.itemIds[item]);
  return {
    history: pairsToCsr(pairs),
    neighbours: fitItemKnn(pairStrengths(pairs), {
      ...settings.itemKnn,
      neighbours: Math.max(settings.itemKnn.neighbours, NEIGHBOURS),
    }),
    content,
    popularity: countItems(pairs),
    users: pairs.userIds.length,
    productIdOf,
    needsOfUser: (user) => wanted.get(Number(pairs.userIds[user])) ?? nothing,
    needsOfItem: (item) => answered.get(productIdOf(item)) ?? nothing,
  };
}
