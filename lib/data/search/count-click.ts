import { pool } from "@/lib/data/pool";
import { AGED_WEIGHT } from "@/lib/data/search/click-decay";

/** Counts a click on a product of the workspace; false when it has no such product. */
export async function countClick(
  workspaceId: number,
  { text, productId, weight }: { text: string; productId: number; weight: number },
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `with clicked as (
       insert into search_click ("workspaceId", text, "productId", clicks, weight)
       select $1, $2, id, 1, $4 from product where id = $3 and "workspaceId" = $1
       on conflict ("workspaceId", text, "productId") do update
         set clicks = search_click.clicks + 1, weight = ${AGED_WEIGHT} + excluded.weight, "lastAt" = now()
       returning 1)
     , counted as (update search_query set clicks = clicks + 1
                    where "workspaceId" = $1 and text = $2 and exists (select 1 from clicked))
     select 1 from clicked`,
    [workspaceId, text, productId, weight],
  );
  return (rowCount ?? 0) > 0;
}
