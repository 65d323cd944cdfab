import { z } from "zod";

/** Tables that hold something of a person, in the order in which pages list them; messages `privacy.tables.*`. */
export const PERSON_TABLES = [
  "customer",
  "order_line",
  "order_head",
  "order_item",
  "event",
  "document",
  "mention",
  "embedding",
  "need_mention",
  "mention_score",
  "profile",
  "recommendation",
  "audience_member",
  "audience_export_member",
  "report",
  "product_feedback",
  "served_list",
  "persona",
  "need_edit",
  "intent_question",
  "faq_entry",
  "import_reject",
  "import_change",
  "run_log",
  "run_shard",
  "artefact",
  "upload_piece",
] as const;
export type PersonTable = (typeof PERSON_TABLES)[number];

const tally = z.object({
  deleted: z.number().int().nonnegative().default(0),
  rewritten: z.number().int().nonnegative().default(0),
});
export type ErasureTally = z.infer<typeof tally>;

/** Where a search found something: a column of a table, or a file. */
const place = z.object({ place: z.string(), count: z.number().int().positive() });

export const scanResult = z.object({
  at: z.string(),
  tables: z.number().int(),
  columns: z.number().int(),
  files: z.number().int(),
  /** what is left of the person */
  remaining: z.array(place),
  /** the same characters where they name something else: a product, a member, a customer of another workspace */
  elsewhere: z.array(place),
});
export type ScanResult = z.infer<typeof scanResult>;

/** erasure.counts */
export const erasureCounts = z.object({
  tables: z.record(z.string(), tally).default({}),
  /** lines of log files in which the person's names were blotted out */
  logPlaces: z.number().int().nonnegative().default(0),
  /** runs that held the person, by number */
  runs: z.array(z.number().int()).default([]),
  /** uploads that were not imported yet, and were removed since nobody can tell what is in them */
  uploads: z.number().int().nonnegative().default(0),
  /** erasure hashes of the contacts that only this person had, of other keys of theirs, and of their orders' numbers */
  contactHashes: z.array(z.string()).default([]),
  /** null until the search afterwards has ended */
  scan: scanResult.nullable().default(null),
  /** when an administrator let later files bring the person back */
  liftedAt: z.string().optional(),
});
export type ErasureCounts = z.infer<typeof erasureCounts>;

/** How many rows an erasure touched. */
export function rowsOfErasure({ tables }: Pick<ErasureCounts, "tables">): number {
  return Object.values(tables).reduce((sum, { deleted, rewritten }) => sum + deleted + rewritten, 0);
}

/** A receipt, which says nothing about who it was. */
export interface ErasureReceipt extends Omit<ErasureCounts, "contactHashes"> {
  readonly id: number;
  readonly createdAt: Date;
  /** null: the command line */
  readonly createdBy: string | null;
  readonly remaining: number;
}
