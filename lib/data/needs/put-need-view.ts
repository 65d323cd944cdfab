import { pool } from "@/lib/data/pool";

/** Saves a view of a user; one of theirs that has the name becomes this one. */
export async function putNeedView(
  workspaceId: number,
  userId: string,
  view: { readonly name: string; readonly query: string; readonly shared: boolean },
): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into need_view ("workspaceId", "createdById", name, query, shared) values ($1, $2, $3, $4, $5)
     on conflict ("workspaceId", "createdById", name) do update set query = excluded.query, shared = excluded.shared
     returning id`,
    [workspaceId, userId, view.name, view.query, view.shared],
  );
  return rows[0]?.id ?? 0;
}
