import { z } from "zod";
import { FLAGS } from "@/lib/domain/documents/flags";

/** Which texts are put back into the analysis, or left out of it again: one, or all that a reason leaves out. */
export const leftOutSchema = z.union([
  z.object({ documentId: z.string().regex(/^\d{1,18}$/) }),
  z.object({ reason: z.enum([...FLAGS, "repeats"]) }),
]);
export type LeftOut = z.infer<typeof leftOutSchema>;

/** How many texts a reason leaves out, and how many of them a person has put back. */
export interface LeftOutCount {
  /** a flag, or `repeats` */
  readonly reason: string;
  readonly texts: number;
  readonly restored: number;
  /** The workspace counts them all the same: texts that repeat others, where it says so. */
  readonly counted: boolean;
}
