/** A phrase of the catalogue that answers what a need asks for, and the products that have it. */
export interface Carrier {
  readonly text: string;
  /** Cosine between the phrase and what is asked. */
  readonly cosine: number;
  readonly products: number;
  /** The first of them. */
  readonly productIds: readonly number[];
}

/** What is asked for in a need (wishes and questions), and what of the catalogue answers it: nothing, where it is unmet. */
export interface NeedDemand {
  readonly asks: number;
  readonly askers: number;
  /** Phrases of the catalogue that were compared with it. */
  readonly phrases: number;
  /** Nearest first. */
  readonly carriers: readonly Carrier[];
}
