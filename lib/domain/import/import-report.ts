import { z } from "zod";

const counts = z.record(z.string(), z.number().int().nonnegative()).default({});

/** What an import found beside its balance; kept on its row. Counts of nothing may be left out. */
export const importReportSchema = z.object({
  /** bytes that are no text in the file's encoding */
  damagedBytes: z.number().int().nonnegative().default(0),
  /** personal data masked in texts: type → spans */
  masked: counts,
  /** texts flagged as noise: reason → texts */
  flagged: counts,
  /** texts that repeat an earlier one but for little */
  nearDuplicates: z.number().int().nonnegative().default(0),
  /** products and customers that rows name and no file has described yet */
  unknownProducts: z.number().int().nonnegative().default(0),
  unknownCustomers: z.number().int().nonnegative().default(0),
  /** lines of the workspace's orders that no file has said the time of; of a file of orders */
  waitingLines: z.number().int().nonnegative().default(0),
  /** rows of people who were deleted on request, and stay so */
  erased: z.number().int().nonnegative().default(0),
  /** contacts that are no address or number; their rows came in without them */
  unreadContacts: z.number().int().nonnegative().default(0),
  /** rows that other tables gained from a file that holds two kinds: table → rows */
  alsoAdded: counts,
  /** whether what it said was kept, as undoing it takes */
  traced: z.boolean().default(false),
  /** what undoing it did: rows that are gone, that are again what others say, and that others had brought as well */
  undo: z.object({ removed: z.number(), restored: z.number(), handedOver: z.number() }).optional(),
  /** the file's columns in their order, where rows were rejected: for correcting them */
  columns: z.array(z.string()).optional(),
});
export type ImportReport = z.infer<typeof importReportSchema>;
