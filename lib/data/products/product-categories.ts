import { pool } from "@/lib/data/pool";

/** The categories of a workspace's catalogue. */
export async function productCategories(workspaceId: number): Promise<string[]> {
  const { rows } = await pool().query<{ category: string }>(
    `select distinct category from product where "workspaceId" = $1 and category is not null order by 1`,
    [workspaceId],
  );
  return rows.map((row) => row.category);
}
