/** What a list of products less alike costs, measured by a run on what it had hidden. */
export interface DiversityCost {
  /** 1: by score alone. */
  readonly balance: number;
  /** NDCG of a list by score alone less that of this one. */
  readonly ndcgLoss: number;
  /** How alike its products are, 0 to 1. */
  readonly likeness: number;
}
