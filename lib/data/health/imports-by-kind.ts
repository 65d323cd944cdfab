import { pool } from "@/lib/data/pool";
import type { KindImports } from "@/lib/domain/health/health";

/** Of each kind that was ever imported: the newest import, and what all of them read and left out. */
export async function importsByKind(workspaceId: number): Promise<KindImports[]> {
  const { rows } = await pool().query<KindImports>(
    `with done as (
       select id, kind, "fileName", read, duplicate, rejected, coalesce("finishedAt", "createdAt") as ended
         from import where "workspaceId" = $1 and status = 'done' and kind is not null)
     select kind, (array_agg(id order by ended desc, id desc))[1] as "lastId",
            (array_agg("fileName" order by ended desc, id desc))[1] as "lastFile", max(ended) as "lastAt",
            count(*)::int as imports, sum(read)::int as read, sum(duplicate)::int as duplicate,
            coalesce(sum((select count(*) from import_reject r where r."importId" = done.id and r."fixedAt" is null)), 0)::int
              as waiting
       from done group by kind`,
    [workspaceId],
  );
  return rows;
}
