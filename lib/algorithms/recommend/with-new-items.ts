import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { mapFeatures } from "@/lib/algorithms/recommend/feature-map";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import type { ItemModel } from "@/lib/algorithms/recommend/item-model";
import { unitRows } from "@/lib/algorithms/recommend/score-content";

/**
 * The same models with items added at the end that the fit has not seen: ALS has the map of their content, models of
 * content their rows, and nobody had them. `content` is new items x dims, in the columns of the fit. Cost: a copy.
 */
export function withNewItems(models: FittedModels, content: Matrix): FittedModels {
  const { popularity, trend, itemKnn, linear, sequence, als, clicks } = models;
  const added = content.rows;
  const counts = (known: Float64Array) => grown(new Float64Array(known.length + added), known);
  const factors = als.itemMap ? mapFeatures(content, als.itemMap) : zeros(added, als.items.cols);
  return {
    ...models,
    popularity: { counts: counts(popularity.counts) },
    trend: trend && { counts: counts(trend.counts) },
    itemKnn: withRows(itemKnn, added),
    linear: withRows(linear, added),
    sequence: sequence && withRows(sequence, added),
    als: { ...als, items: stacked(als.items, factors) },
    clicks: clicks && {
      ...clicks,
      bias: counts(clicks.bias),
      vectors: stacked(clicks.vectors, zeros(added, clicks.vectors.cols)),
    },
    content: models.content && stacked(models.content, unitRows(content)),
  };
}

function withRows(model: ItemModel, added: number): ItemModel {
  const indptr = grown(new Int32Array(model.indptr.length + added), model.indptr);
  indptr.fill(model.indices.length, model.indptr.length);
  return { ...model, items: model.items + added, indptr };
}

function stacked(first: Matrix, second: Matrix): Matrix {
  const out = zeros(first.rows + second.rows, first.cols);
  out.data.set(first.data);
  out.data.set(second.data, first.data.length);
  return out;
}

function grown<T extends Float64Array | Int32Array>(out: T, known: T): T {
  out.set(known);
  return out;
}
