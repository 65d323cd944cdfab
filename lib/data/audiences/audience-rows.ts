import { pool } from "@/lib/data/pool";
import type { AudienceRow } from "@/lib/domain/audiences/audience-row";

/** The audiences of a workspace that are not taken away, the newest first; only `id` where it is given. */
export async function audienceRows(workspaceId: number, id: number | null = null): Promise<AudienceRow[]> {
  const { rows } = await pool().query<AudienceRow>(
    `select id, name, kind, live, rule, "createdAt" from audience
      where "workspaceId" = $1 and "deletedAt" is null and ($2::int is null or id = $2)
      order by "createdAt" desc, id desc`,
    [workspaceId, id],
  );
  return rows;
}
