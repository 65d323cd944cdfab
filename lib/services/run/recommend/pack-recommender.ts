import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import type { ItemModel } from "@/lib/algorithms/recommend/item-model";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import type { SignalWeighing } from "@/lib/algorithms/recommend/weigh-signals";
import type { DiversityCost } from "@/lib/domain/recommendation/diversity-cost";
import type { ContentColumns } from "@/lib/services/run/recommend/content-vectors";
import { type PackedArray, packArrays } from "@/lib/services/run/recommend/pack-arrays";

/** The settings that the evaluation chose. */
export interface ChosenArtefact {
  readonly settings: RecommenderSettings;
  readonly blend: BlendModel;
  readonly diversity: readonly DiversityCost[];
}

/** What is told of the arrays beside them. */
export interface ModelsMeta {
  readonly layout: Record<string, PackedArray>;
  readonly weighing: SignalWeighing;
  readonly clickFactors: number;
  readonly als: { readonly factors: number; readonly meanPairs: number };
  readonly contentColumns: {
    readonly names: readonly string[];
    readonly size: number;
    readonly priceEdges: readonly number[];
  };
}

/** Models as an artefact; rows of users are left out. */
export function packRecommender(
  models: FittedModels,
  productIds: readonly number[],
  columns: ContentColumns,
): { meta: ModelsMeta; bytes: Uint8Array } {
  const { popularity, trend, itemKnn, linear, sequence, als, clicks, content } = models;
  const { layout, bytes } = packArrays({
    productIds: Int32Array.from(productIds),
    popularity: popularity.counts,
    ...(trend ? { trend: trend.counts } : {}),
    ...itemArrays("itemKnn", itemKnn),
    ...itemArrays("linear", linear),
    ...(sequence ? itemArrays("sequence", sequence) : {}),
    items: als.items.data,
    gram: als.gram,
    ...(als.userMap ? { userMap: als.userMap.data } : {}),
    ...(als.itemMap ? { itemMap: als.itemMap.data } : {}),
    ...(clicks ? { "clicks.bias": clicks.bias, "clicks.vectors": clicks.vectors.data } : {}),
    ...(clicks?.userMap ? { "clicks.userMap": clicks.userMap.data } : {}),
    ...(content ? { content: content.data } : {}),
  });
  const meta: ModelsMeta = {
    layout,
    weighing: models.weighing,
    clickFactors: clicks?.vectors.cols ?? 0,
    als: { factors: als.items.cols, meanPairs: als.meanPairs },
    contentColumns: { ...columns, names: [...columns.columnOf.keys()] },
  };
  return { meta, bytes };
}

function itemArrays(name: string, { indptr, indices, values }: ItemModel) {
  return { [`${name}.indptr`]: indptr, [`${name}.indices`]: indices, [`${name}.values`]: values };
}
