import { pool } from "@/lib/data/pool";
import type { PastPersona } from "@/lib/domain/customer/customer-page";

/** In which persona each published run saw a customer, newest first. */
export async function customerPersonas(
  workspaceId: number,
  customerId: number,
  limit: number,
): Promise<PastPersona[]> {
  const { rows } = await pool().query<PastPersona>(
    `select r.number as run, r."publishedAt" as at, case when p.id is null then null
              else json_build_object('key', p.key, 'nameEn', p."nameEn", 'nameZh', p."nameZh") end as persona
       from profile f join run r on r.id = f."runId" and r."workspaceId" = $1 and r."publishedAt" is not null
       left join persona p on p.id = f."personaId"
      where f."customerId" = $2 order by r.number desc limit $3`,
    [workspaceId, customerId, limit],
  );
  return rows;
}
