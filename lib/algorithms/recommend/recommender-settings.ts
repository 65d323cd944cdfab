import type { AlsOptions } from "@/lib/algorithms/recommend/fit-als";
import type { ClickSettings } from "@/lib/algorithms/recommend/fit-click-ranker";
import type { ItemKnnOptions } from "@/lib/algorithms/recommend/fit-item-knn";
import type { LinearOptions } from "@/lib/algorithms/recommend/fit-linear";
import type { SequenceOptions } from "@/lib/algorithms/recommend/fit-sequence";
import type { Memory } from "@/lib/algorithms/recommend/weigh-signals";

export interface AlsSettings extends AlsOptions {
  /** How long a pair keeps its confidence. */
  readonly memory: Memory;
  /** Whether factors are drawn to what is known of customers and products. */
  readonly informed: boolean;
}

/** Everything that is free to choose in the recommenders, chosen. */
export interface RecommenderSettings {
  readonly itemKnn: ItemKnnOptions & { readonly memory: Memory };
  readonly linear: LinearOptions & { readonly memory: Memory };
  readonly als: AlsSettings;
  /** Null where pairs have no times. */
  readonly trend: { readonly memory: number } | null;
  readonly sequence: SequenceOptions | null;
  /** Null where clicks are too few to rank by. */
  readonly clicks: ClickSettings | null;
  /** What full interest in an item that is not had counts beside one that is: see weigh-signals.ts. */
  readonly interest: number;
}
