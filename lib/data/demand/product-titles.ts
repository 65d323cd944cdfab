import { pool } from "@/lib/data/pool";
import type { ProductRef } from "@/lib/domain/needs/need-row";

/** Products of a workspace by id, in no order. */
export async function productTitles(workspaceId: number, ids: readonly number[]): Promise<ProductRef[]> {
  const { rows } = await pool().query<ProductRef>(
    `select id, coalesce(title, key) as title from product where "workspaceId" = $1 and id = any($2::int[])`,
    [workspaceId, ids],
  );
  return rows;
}
