import type { AlsOptions } from "@/lib/algorithms/recommend/fit-als";
import type { ItemKnnOptions } from "@/lib/algorithms/recommend/fit-item-knn";
import type { LinearOptions } from "@/lib/algorithms/recommend/fit-linear";
import type { Memory } from "@/lib/algorithms/recommend/weigh-history";

/** Everything that is free to choose in the recommenders, chosen. */
export interface RecommenderSettings {
  readonly itemKnn: ItemKnnOptions & { readonly memory: Memory };
  /** Null where the catalogue is too large for the closed form. */
  readonly linear: (LinearOptions & { readonly memory: Memory }) | null;
  readonly als: AlsOptions;
  /** Null where pairs have no times. */
  readonly trend: { readonly memory: number } | null;
}
