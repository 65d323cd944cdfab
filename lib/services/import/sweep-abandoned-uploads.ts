import { sweepUploads } from "@/lib/data/import/sweep-uploads";

/** Long enough to go on with an upload after a holiday; bytes that nobody comes back for do not stay for ever. */
export const ABANDONED_AFTER_DAYS = 14;

/** Lets go of uploads that nobody has touched for ABANDONED_AFTER_DAYS; how many. */
export async function sweepAbandonedUploads(): Promise<number> {
  return sweepUploads(ABANDONED_AFTER_DAYS);
}
