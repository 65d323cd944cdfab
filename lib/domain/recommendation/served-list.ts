import type { RuledProduct } from "@/lib/domain/recommendation/compile-rules";
import type { ListKind } from "@/lib/domain/recommendation/recommendation-request";
import type { SignalKind } from "@/lib/domain/recommendation/signal";

/** Why a product is on a list; each names rows it can be checked in. */
export type ServedReason =
  /** What an item of the history adds to the score, and its product. */
  | {
      readonly kind: "history";
      readonly product: string;
      readonly title: string;
      readonly did: SignalKind;
      readonly amount: number;
    }
  /** So many purchases in its category. */
  | { readonly kind: "category"; readonly category: string; readonly purchases: number }
  | {
      readonly kind: "bought" | "similar";
      readonly product: string;
      readonly title: string;
      readonly share: number;
    }
  /** It answers what the customer spoke of, in these words. */
  | {
      readonly kind: "need";
      readonly need: number;
      readonly nameEn: string;
      readonly nameZh: string;
      readonly quote: string | null;
    }
  | { readonly kind: "profile"; readonly amount: number }
  | { readonly kind: "popular"; readonly customers: number }
  /** In so many of the lists of the group's members. */
  | { readonly kind: "members"; readonly lists: number; readonly members: number }
  | {
      readonly kind: "together";
      readonly orders: number;
      readonly of: number;
      readonly lift: number;
      readonly low: number;
      readonly high: number;
    }
  /** Purchases and clicks in the newest week and in the four before. */
  | { readonly kind: "rising"; readonly now: number; readonly before: number }
  | { readonly kind: "new"; readonly since: string | null }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "due"; readonly days: number; readonly usual: number };

export interface ServedItem extends Omit<RuledProduct, "attributes"> {
  readonly rank: number;
  readonly productId: number;
  readonly title: string;
  readonly score: number;
  /** They add up to the score. */
  readonly parts: Readonly<Record<string, number>>;
  readonly by: "score" | "pin" | "explore";
  readonly propensity: number;
  readonly reasons: readonly ServedReason[];
}

export interface ServedList {
  readonly kind: ListKind;
  /** The published run's number; null where none has a model: then lists need none. */
  readonly run: number | null;
  /** Whether anything is known of whom it is for. */
  readonly known: boolean;
  readonly listKey: string | null;
  readonly experiment: { readonly id: number; readonly arm: string } | null;
  readonly items: readonly ServedItem[];
}
