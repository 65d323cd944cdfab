import { countItems, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import { fitItemKnn } from "@/lib/algorithms/recommend/fit-item-knn";
import { type FittedModels, fitModels } from "@/lib/algorithms/recommend/fit-models";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { insertRecommendations, type RecommendationRow } from "@/lib/data/recommend/insert-recommendations";
import { productNeeds } from "@/lib/data/recommend/product-needs";
import { insertArtefact, readArtefact } from "@/lib/data/run/artefact";
import { RECOMMENDER, RECOMMENDER_MODELS } from "@/lib/domain/run/artefacts-without-people";
import { pause } from "@/lib/services/run/pause";
import { type Evidence, explainItem } from "@/lib/services/run/recommend/explain-item";
import { knownNow } from "@/lib/services/run/recommend/known-before";
import {
  loadRecommenderData,
  type RecommenderData,
} from "@/lib/services/run/recommend/load-recommender-data";
import { makeLists } from "@/lib/services/run/recommend/make-lists";
import { needShares } from "@/lib/services/run/recommend/need-shares";
import { type ChosenArtefact, packRecommender } from "@/lib/services/run/recommend/pack-recommender";
import type { Stage } from "@/lib/services/run/stage";

const LENGTH = 20;
const PAUSE_EVERY = 50;
const NEIGHBOURS = 200;

/**
 * The models that the evaluation chose, fitted on all data: a list with reasons for each customer of whom anything is
 * known, and the models themselves, with which lists are made between runs.
 */
export const recommendStage: Stage<null> = {
  name: "recommend",
  plan: async () => [null],
  async execute({ run, signal, progress, log }) {
    const chosen = await readArtefact<ChosenArtefact>(run.id, RECOMMENDER);
    if (!chosen) return async () => {};
    const { settings, blend } = chosen.meta;
    const data = await loadRecommenderData(run);
    const { pairs, content } = data;
    const knowledge = await knownNow(run, data);
    const { models, histories } = fitModels(pairs, settings, knowledge);
    await pause(signal);
    const packed = packRecommender(models, pairs.itemIds.map(Number), content.columns);
    const evidence = await gatherEvidence(run.id, data, models);
    const rows: RecommendationRow[] = [];
    const options = { length: LENGTH, never: unavailable(data), profiles: knowledge.features.users };
    for (const list of makeLists(models, histories, blend, options)) {
      for (const { user, item, rank, score, parts: own } of list) {
        const reasons = explainItem(user, item, own, evidence);
        const customerId = Number(pairs.userIds[user]);
        rows.push({ customerId, rank, productId: evidence.productIdOf(item), score, parts: own, reasons });
      }
      const done = (list[0]?.user ?? 0) + 1;
      if (done % PAUSE_EVERY === 0) {
        progress(done / histories.rows);
        await pause(signal);
      }
    }
    await log("recommended", { customers: histories.rows, length: LENGTH });
    return async (client) => {
      await insertRecommendations(client, run.id, rows);
      await insertArtefact(client, run.id, { name: RECOMMENDER_MODELS, ...packed });
    };
  },
};

/** Products that are out of stock. */
function unavailable({ pairs, products }: RecommenderData): Uint8Array {
  return Uint8Array.from(pairs.itemIds, (id) => (products.get(Number(id))?.stock === 0 ? 1 : 0));
}

async function gatherEvidence(
  runId: number,
  data: RecommenderData,
  { settings, itemKnn }: FittedModels,
): Promise<Evidence> {
  const { pairs, content } = data;
  const [profiles, needs] = await Promise.all([profileVectors(runId), productNeeds(runId)]);
  const wanted = new Map(
    profiles.map((profile) => [
      profile.customerId,
      new Map(profile.needs.map(({ key, share }) => [key, share])),
    ]),
  );
  const answered = needShares(needs);
  const history = pairsToCsr(pairs);
  const nothing = new Map<number, number>();
  const productIdOf = (item: number) => Number(pairs.itemIds[item]);
  return {
    history,
    neighbours:
      settings.itemKnn.neighbours >= NEIGHBOURS
        ? itemKnn
        : fitItemKnn(history, { ...settings.itemKnn, neighbours: NEIGHBOURS }),
    content: content.matrix,
    popularity: countItems(pairs),
    users: pairs.userIds.length,
    productIdOf,
    needsOfUser: (user) => wanted.get(Number(pairs.userIds[user])) ?? nothing,
    needsOfItem: (item) => answered.get(productIdOf(item)) ?? nothing,
  };
}
