/** A row of the products table. */
export interface ProductRow {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly category: string | null;
  readonly brand: string | null;
  readonly documents: number;
  readonly ratings: number;
  readonly rating: number | null;
  /** Mentions that the published run scored, and the complaints among them. */
  readonly mentions: number;
  readonly complaints: number;
  readonly lines: number;
  readonly returned: number;
  readonly revenue: number | null;
}
