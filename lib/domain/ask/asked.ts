import { z } from "zod";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import type { NeedType } from "@/lib/domain/needs/need-type";

/** A question as the address holds it. */
export const question = z.string().trim().max(200).catch("").default("");

/** A need that answers a question, with customers' own words for it. */
export interface AskedNeed {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: NeedType;
  readonly mentions: number;
  readonly documents: number;
  readonly customers: number;
  readonly quotes: readonly Excerpt[];
}

/** What customers say to a question: retrieved, nothing is written for it. */
export interface Asked {
  /** Needs that answer it, best first; none where nothing lies near enough. */
  readonly needs: readonly AskedNeed[];
  /** Mentions looked through. */
  readonly searched: number;
  /** Mentions of the published run: what shares are taken of. */
  readonly allMentions: number;
}
