/** How often a need is voiced about a product, of all that is said about it. */
export interface NeedProduct {
  readonly id: number;
  readonly title: string;
  /** Mentions of the need about the product. */
  readonly mentions: number;
  /** All mentions about the product. */
  readonly of: number;
}
