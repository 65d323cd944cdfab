import type { MadeShop } from "@/tests/factories/make-published-run";

/** The shop whose rows an input names, as tests/factories/make-published-run.ts made it. */
export interface ShopIds extends MadeShop {
  /** The import of each kind. */
  readonly importIds: Readonly<Record<string, number>>;
  /** A member of the shop, who is a viewer. */
  readonly memberId: string;
}
