import { pool } from "@/lib/data/pool";
import { AGED_WEIGHT } from "@/lib/data/search/click-decay";

const MOST = 200;

/** Products that were clicked after a query, with their weighted clicks; older ones count less. */
export async function clicksOfQuery(
  workspaceId: number,
  text: string,
): Promise<{ productId: number; weight: number }[]> {
  const { rows } = await pool().query<{ productId: number; weight: number }>(
    `select "productId", ${AGED_WEIGHT} as weight from search_click
      where "workspaceId" = $1 and text = $2 order by weight desc limit $3`,
    [workspaceId, text, MOST],
  );
  return rows;
}
