/** The forecast of a category by weeks; its products' add up to it. */
export interface CategoryStock {
  /** Its path; empty for the whole shop. */
  readonly category: string;
  readonly products: number;
  /** Pieces of the weeks before, oldest first. */
  readonly past: readonly number[];
  readonly middle: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}
