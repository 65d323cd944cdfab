import { pool } from "@/lib/data/pool";
import type { StartState } from "@/lib/domain/overview/start-state";

export async function startState(workspaceId: number): Promise<StartState> {
  const { rows } = await pool().query<StartState>(
    `select (select count(*)::int from document where "workspaceId" = $1) as documents,
            (select count(*)::int from order_line where "workspaceId" = $1) as orders,
            exists (select 1 from import
                     where "workspaceId" = $1 and status in ('uploading', 'ready', 'queued', 'running')) as importing,
            (select max(number) from run where "workspaceId" = $1 and status in ('queued', 'running')) as running`,
    [workspaceId],
  );
  return rows[0] ?? { documents: 0, orders: 0, importing: false, running: null };
}
