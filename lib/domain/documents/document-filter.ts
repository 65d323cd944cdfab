import { z } from "zod";
import { dayFilter } from "@/lib/domain/day-filter";
import { FLAGS } from "@/lib/domain/documents/flags";
import { NEED_TYPES } from "@/lib/domain/needs/need-type";
import { SENTIMENT_CLASSES } from "@/lib/domain/needs/sentiment-class";
import { filterId } from "@/lib/domain/row-id";

export const SEARCHES = ["both", "meaning", "words"] as const;

/**
 * Which documents: what any number of a page links to, as the address holds it. `need`, `sentiment`, `type` and `chatter`
 * ask of a single mention (one that is all of them at once), the rest of the document. What makes no sense is as if absent.
 */
export const documentFilter = z.object({
  need: filterId,
  sentiment: z.enum(SENTIMENT_CLASSES).optional().catch(undefined),
  type: z.enum(NEED_TYPES).optional().catch(undefined),
  product: filterId,
  customer: filterId,
  /** A persona's key. */
  persona: filterId,
  import: filterId,
  source: z.enum(["review", "dialogue", "survey"]).optional().catch(undefined),
  language: z
    .string()
    .regex(/^[a-z]{2,8}$/)
    .optional()
    .catch(undefined),
  /** First and last day, in the workspace's time zone. */
  from: dayFilter,
  to: dayFilter,
  /** Only documents that this reason leaves out of the analysis (they repeat an earlier one), or any reason. */
  flag: z
    .enum(["any", ...FLAGS, "repeats"])
    .optional()
    .catch(undefined),
  /** Only documents that repeat the one of this id. */
  repeats: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
  /** Only documents with a rating. */
  rated: z.literal("1").optional().catch(undefined),
  /** Only mentions that say nothing: greetings, thanks, bare numbers. */
  chatter: z.literal("1").optional().catch(undefined),
  q: z.string().trim().max(200).catch("").default(""),
  /** How `q` is found: by meaning and words, by meaning alone, or letter for letter. */
  by: z.enum(SEARCHES).catch("both").default("both"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});

export type DocumentFilter = z.output<typeof documentFilter>;

export const DOCUMENTS_A_PAGE = 20;

/** Whether the filter asks something of single mentions, so that those are what is marked and counted. */
export function asksOfMentions(filter: DocumentFilter): boolean {
  const { need, sentiment, type, chatter } = filter;
  return need !== undefined || sentiment !== undefined || type !== undefined || chatter !== undefined;
}
