import type { Advice, Risk, StockState } from "@/lib/domain/stock/advise-order";

/** A product as advice reads it: settings are its own where it has them, else the workspace's. */
export interface StockProduct extends StockState {
  readonly id: number;
  readonly category: string | null;
}

/** Where a product's forecast comes from. */
export type StockBasis = "series" | "launch" | "none";

/** A product in the list of the stock room. */
export interface StockRow {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly category: string | null;
  readonly stock: number | null;
  readonly coming: number;
  /** Pieces over the next four weeks with the sums of the interval's ends. */
  readonly demand: number;
  readonly low: number;
  readonly high: number;
  readonly basis: StockBasis;
  readonly risk: Risk;
  readonly atStake: number;
  readonly advice: Advice;
  readonly coverDays: number | null;
  readonly reorderPoint: number | null;
  readonly quantity: number | null;
  readonly orderDay: string | null;
}
