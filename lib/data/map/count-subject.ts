import { pool } from "@/lib/data/pool";
import type { MapSubject } from "@/lib/domain/map/map-subject";

const COUNTED: Readonly<Record<MapSubject, string>> = {
  customers: `select count(*)::int as total from profile where "runId" = $2 and $1 > 0`,
  mentions: `select count(*)::int as total from mention_score where "runId" = $2 and $1 > 0`,
  products: `select count(*)::int as total from product where "workspaceId" = $1 and known and $2 > 0`,
};

/** How many there are that a run's map could show. */
export async function countSubject(subject: MapSubject, workspaceId: number, runId: number): Promise<number> {
  const { rows } = await pool().query<{ total: number }>(COUNTED[subject], [workspaceId, runId]);
  return rows[0]?.total ?? 0;
}
