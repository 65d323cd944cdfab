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
  /** rows of people who were deleted on request, and stay so */
  erased: z.number().int().nonnegative().default(0),
  /** contacts that are no address or number; their rows came in without them */
  unreadContacts: z.number().int().nonnegative().default(0),
  /** rows that other tables gained from a file that holds two kinds: table → rows */
  alsoAdded: counts,
  /** the file's columns in their order, where rows were rejected: for correcting them */
  columns: z.array(z.string()).optional(),
});
export type ImportReport = z.infer<typeof importReportSchema>;
