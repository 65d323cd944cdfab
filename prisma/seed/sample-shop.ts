import type { NeedTrend, NeedType } from "@/prisma/seed/need-seed";

export interface SampleFile {
  readonly kind: "products" | "customers" | "orders" | "events" | "reviews" | "dialogues";
  readonly name: string;
  /** UTF-8 text: CSV with a header, or JSON lines for dialogues. */
  readonly content: string;
}

/** One planted mention: `text` occurs letter for letter in the document. */
export interface TruthMention {
  /** Review id, or message id of a customer's turn. */
  readonly documentKey: string;
  readonly needKey: string;
  readonly text: string;
}

/** What was planted. Spam and copies carry no mentions. */
export interface SampleTruth {
  readonly personas: readonly { key: string; nameEn: string; nameZh: string; customers: string[] }[];
  readonly needs: readonly {
    key: string;
    nameEn: string;
    nameZh: string;
    type: NeedType;
    trend: NeedTrend;
    products: string[];
    mentions: number;
    /** Who says it sends the thing back more often. */
    returned: boolean;
    /** Who says it orders again less often. */
    parting: boolean;
    /** Products that have what is asked for. */
    carriers: string[];
  }[];
  readonly mentions: readonly TruthMention[];
  readonly seasonalProducts: readonly { sku: string; peakMonth: number }[];
  /** No orders from `lastDay` (ISO date) on. */
  readonly outOfStockProduct: { sku: string; lastDay: string };
  readonly spamDocuments: readonly string[];
  readonly duplicateDocuments: readonly { key: string; of: string }[];
  /** Frequent questions about orders, with the turns that ask them. */
  readonly faqs: readonly { key: string; questions: string[] }[];
  /** Invented personal data in customers' turns, as it is written there. */
  readonly personalData: readonly { documentKey: string; kind: "phone" | "email"; text: string }[];
}

export interface SampleShop {
  readonly files: readonly SampleFile[];
  /** The impressions of the events with their propensities, for judging click models; no file that is imported. */
  readonly impressions: string;
  readonly truth: SampleTruth;
}
