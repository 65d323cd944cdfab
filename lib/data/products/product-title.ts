import { pool } from "@/lib/data/pool";

/** What a product is called, its key where it has no title; null when there is none such. */
export async function productTitle(workspaceId: number, id: number): Promise<string | null> {
  const { rows } = await pool().query<{ title: string }>(
    `select coalesce(title, key) as title from product where id = $2 and "workspaceId" = $1`,
    [workspaceId, id],
  );
  return rows[0]?.title ?? null;
}
