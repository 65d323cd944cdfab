import type { Matrix } from "@/lib/algorithms/matrix";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import type { ItemModel } from "@/lib/algorithms/recommend/item-model";
import { readArtefact } from "@/lib/data/run/artefact";
import type { DiversityCost } from "@/lib/domain/recommendation/diversity-cost";
import { RECOMMENDER, RECOMMENDER_MODELS } from "@/lib/domain/run/artefacts-without-people";
import type { ContentColumns } from "@/lib/services/run/recommend/content-vectors";
import { unpackArrays } from "@/lib/services/run/recommend/pack-arrays";
import type { ChosenArtefact, ModelsMeta } from "@/lib/services/run/recommend/pack-recommender";

/** A run's fitted recommender: all that it takes to score anybody, and nothing of anybody. */
export interface Recommender {
  /** Product of each item, by place. */
  readonly productIds: readonly number[];
  readonly models: FittedModels;
  readonly blend: BlendModel;
  readonly contentColumns: ContentColumns;
  readonly diversity: readonly DiversityCost[];
}

/** A run's fitted recommender, or null. Memory: 10 to 100 MB. */
export async function loadRecommender(runId: number): Promise<Recommender | null> {
  const [chosen, models] = await Promise.all([
    readArtefact<ChosenArtefact>(runId, RECOMMENDER),
    readArtefact<ModelsMeta>(runId, RECOMMENDER_MODELS),
  ]);
  return chosen && models ? unpackRecommender(chosen.meta, models) : null;
}

/** The recommender of an artefact, with the settings that were chosen for it. */
export function unpackRecommender(
  { settings, blend, diversity }: ChosenArtefact,
  artefact: { meta: ModelsMeta; bytes: Uint8Array },
): Recommender {
  const { layout, weighing, als, clickFactors, contentColumns } = artefact.meta;
  const arrays = unpackArrays(layout, artefact.bytes);
  const productIds = Array.from(arrays.ints("productIds"));
  const matrix = (name: string, cols: number): Matrix => {
    const data = arrays.floats(name);
    return { data, rows: cols === 0 ? 0 : data.length / cols, cols };
  };
  const map = (name: string, factors: number) => (arrays.has(name) ? matrix(name, factors) : null);
  const itemModel = (name: string): ItemModel => ({
    items: productIds.length,
    indptr: arrays.ints(`${name}.indptr`),
    indices: arrays.ints(`${name}.indices`),
    values: arrays.floats(`${name}.values`),
  });
  const { regularisation, scaling, alpha } = settings.als;
  const models: FittedModels = {
    settings,
    weighing,
    popularity: { counts: arrays.doubles("popularity") },
    trend: arrays.has("trend") ? { counts: arrays.doubles("trend") } : null,
    itemKnn: itemModel("itemKnn"),
    linear: itemModel("linear"),
    sequence: arrays.has("sequence.indptr") ? itemModel("sequence") : null,
    als: {
      users: { data: new Float32Array(0), rows: 0, cols: als.factors },
      items: matrix("items", als.factors),
      gram: arrays.doubles("gram"),
      regularisation,
      scaling,
      alpha,
      meanPairs: als.meanPairs,
      userMap: map("userMap", als.factors),
      itemMap: map("itemMap", als.factors),
    },
    clicks: arrays.has("clicks.bias")
      ? {
          bias: arrays.doubles("clicks.bias"),
          vectors: matrix("clicks.vectors", clickFactors),
          userMap: map("clicks.userMap", clickFactors),
        }
      : null,
    content: arrays.has("content") ? matrix("content", contentColumns.size) : null,
  };
  const { names, size, priceEdges } = contentColumns;
  const columnOf = new Map(names.map((name, column) => [name, column]));
  return { productIds, models, blend, contentColumns: { size, columnOf, priceEdges }, diversity };
}
