import type { Matrix } from "@/lib/algorithms/matrix";
import { fitPca, type PcaModel } from "@/lib/algorithms/reduce/fit-pca";
import { applyGroupMeans, fitGroupMeans, type GroupMeans } from "@/lib/algorithms/reduce/group-means";

export interface PreparationOptions {
  /** Group of each row, such as its language: vectors of one language lie together whatever they say. */
  readonly groups?: Int32Array;
  /** Leading principal components to leave out, 1 unless said: the first one of reviews is sentiment, not topic. */
  readonly dropComponents?: number;
  /** Dimensions to keep, 64 unless said. */
  readonly dimensions?: number;
}

export interface PreparationModel {
  readonly means: GroupMeans;
  readonly pca: Pick<PcaModel, "mean" | "components">;
}

/**
 * Makes encoder vectors fit for K-means: centre (each group by itself), leave out the first principal component,
 * keep the next 64, scale to length 1. The best of twelve preparations on reviews and on questions. The means come
 * from the data that are clustered; a mean from other data is worse than none.
 * Fewer rows than dimensions give as many as there are, at least one. Cost: that of the principal components.
 */
export function fitPreparation(vectors: Matrix, options: PreparationOptions = {}): PreparationModel {
  const drop = options.dropComponents ?? 1;
  const means = fitGroupMeans(vectors, options.groups);
  const centred = applyGroupMeans(means, vectors, options.groups);
  const { mean, components } = fitPca(centred, { dimensions: drop + (options.dimensions ?? 64) });
  const dropped = Math.min(drop, components.rows - 1);
  const kept = components.rows - dropped;
  const data = components.data.slice(dropped * components.cols);
  return { means, pca: { mean, components: { data, rows: kept, cols: components.cols } } };
}
