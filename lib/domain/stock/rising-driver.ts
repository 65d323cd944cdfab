import type { NeedType } from "@/lib/domain/needs/need-type";
import type { Risk } from "@/lib/domain/stock/advise-order";

/** A need that rises, and a product that it is voiced of more than of others. */
export interface RisingDriver {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: NeedType;
  /** Relative change a quarter. */
  readonly trend: number | null;
  readonly productId: number;
  readonly title: string;
  readonly mentions: number;
  /** Pieces over the next four weeks with the sums of the interval's ends. */
  readonly demand: number;
  readonly low: number;
  readonly high: number;
  readonly risk: Risk;
}
