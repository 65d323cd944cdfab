import { pool } from "@/lib/data/pool";
import type { ProductTile } from "@/lib/domain/persona/persona-row";

/** Products of a workspace by id. */
export async function productTiles(
  workspaceId: number,
  ids: readonly number[],
): Promise<Map<number, ProductTile>> {
  const { rows } = await pool().query<ProductTile>(
    `select id, coalesce(title, key) as title, category, price from product
      where "workspaceId" = $1 and id = any($2::int[])`,
    [workspaceId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
