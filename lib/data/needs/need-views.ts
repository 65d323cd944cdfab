import { pool } from "@/lib/data/pool";
import type { NeedView } from "@/lib/domain/needs/need-view";

/** The views that a user sees: their own and the shared ones, by name. */
export async function needViews(workspaceId: number, userId: string | null): Promise<NeedView[]> {
  const { rows } = await pool().query<NeedView>(
    `select id, name, query, shared, ("createdById" = $2) is true as own from need_view
      where "workspaceId" = $1 and (shared or "createdById" = $2) order by lower(name), id`,
    [workspaceId, userId],
  );
  return rows;
}
