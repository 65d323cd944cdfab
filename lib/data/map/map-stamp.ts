import { pool } from "@/lib/data/pool";

/** What tells whether the points of a workspace's map, or what they belong to, are others than before. */
export async function mapStamp(workspaceId: number, runId: number): Promise<string> {
  const { rows } = await pool().query<{ stamp: string }>(
    `select concat_ws('/', $2::int,
       (select max(id) from import where "workspaceId" = $1), (select max("finishedAt") from import where "workspaceId" = $1),
       (select count(*) from erasure where "workspaceId" = $1),
       (select concat(max(id), '-', max("undoneAt")) from need_edit where "workspaceId" = $1),
       (select string_agg(concat(key, ':', size, ':', "nameEn", ':', "nameZh"), ',' order by key) from persona where "runId" = $2)) as stamp`,
    [workspaceId, runId],
  );
  return rows[0]?.stamp ?? "";
}
