import { deleteOldRejects } from "@/lib/data/import/delete-old-rejects";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** Rejected rows that nobody corrected for NEEDSCAPE_QUARANTINE_DAYS go; with 0 days they stay. */
export async function forgetOldQuarantine(): Promise<void> {
  if (env.NEEDSCAPE_QUARANTINE_DAYS === 0) return;
  const rows = await deleteOldRejects(env.NEEDSCAPE_QUARANTINE_DAYS);
  if (rows > 0) log.info({ rows }, "old rejected rows were deleted");
}
