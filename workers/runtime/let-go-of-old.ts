import { sweepAbandonedUploads } from "@/lib/services/import/sweep-abandoned-uploads";
import { forgetOldQuarantine } from "@/lib/services/privacy/forget-old-quarantine";
import { forgetOldLists } from "@/lib/services/recommendations/forget-old-lists";

/**
 * Lets go of what nobody comes back for, after days: uploads broken off, rejected rows that nobody corrects, and served
 * lists that no effect is counted from any more.
 */
export async function letGoOfOld(): Promise<void> {
  await sweepAbandonedUploads();
  await forgetOldQuarantine();
  await forgetOldLists();
}
