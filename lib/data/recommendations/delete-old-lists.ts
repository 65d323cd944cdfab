import { pool } from "@/lib/data/pool";

/**
 * Deletes at most `most` lists that were served so many days ago, in all workspaces; how many. Lists of experiments
 * stay, for their results are counted from all of them. Cost: by the index on workspace and time; lists that another
 * worker deletes just now are passed over.
 */
export async function deleteOldLists(days: number, most: number): Promise<number> {
  const { rowCount } = await pool().query(
    `delete from served_list where id = any(array(
       select old.id from workspace w cross join lateral (
         select l.id from served_list l
          where l."workspaceId" = w.id and l."servedAt" < now() - make_interval(days => $1) and l."experimentId" is null
          order by l."servedAt" limit $2 for update skip locked) old
        limit $2))`,
    [days, most],
  );
  return rowCount ?? 0;
}
