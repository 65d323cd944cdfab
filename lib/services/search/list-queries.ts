import { queryLog } from "@/lib/data/search/query-log";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { QueryLogRow } from "@/lib/domain/search/query-log-row";

/** What was looked for, the commonest first, or what no product answered, the oftenest unmet first. */
export async function listQueries(
  actor: Actor,
  { unmet, limit }: { unmet: boolean; limit: number },
): Promise<QueryLogRow[]> {
  authorise(actor, "read");
  return queryLog(actor.workspaceId, { unmet, limit });
}
