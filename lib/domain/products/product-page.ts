import type { NeedType } from "@/lib/domain/needs/need-type";
import type { OverIndex } from "@/lib/domain/over-index";

export interface ProductFacts {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  /** False when only other rows name it: it has no row of its own. */
  readonly known: boolean;
  readonly category: string | null;
  readonly brand: string | null;
  readonly price: number | null;
  readonly listPrice: number | null;
  readonly stock: number | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What customers wrote about it. */
  readonly documents: number;
  readonly ratings: number;
  readonly rating: number | null;
  /** Orders that hold it, pieces in them, and order lines with how many were sent back. */
  readonly orders: number;
  readonly units: number;
  readonly revenue: number | null;
  readonly lines: number;
  readonly returned: number;
}

/** A need as it is voiced about one product. */
export interface ProductNeed {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: NeedType;
  readonly mentions: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  /** Share of the product's mentions over the share of its category's other products (of all others without one). */
  readonly against: OverIndex | null;
}

export interface ProductNeeds {
  /** All mentions about the product that the published run scored. */
  readonly mentions: number;
  /** Most mentions first; "Other" left out. */
  readonly needs: readonly ProductNeed[];
}

export interface WeekOrders {
  /** First day of the week, in the workspace's time zone. */
  readonly day: string;
  readonly orders: number;
  readonly units: number;
  readonly lines: number;
  readonly returned: number;
}

export interface RatingCount {
  readonly stars: number;
  /** Ratings of the product, and of the other products of its category. */
  readonly count: number;
  readonly elsewhere: number;
}

/** Whose lists hold a product. */
export interface WantedBy {
  /** Null: customers of no persona. */
  readonly persona: { readonly key: number; readonly nameEn: string; readonly nameZh: string } | null;
  readonly customers: number;
  /** Customers in whose lists it stands, and those where it stands first. */
  readonly lists: number;
  readonly first: number;
  /** In whose list it stands highest; null where it stands in none. */
  readonly customerId: number | null;
}
