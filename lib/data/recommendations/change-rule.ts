import { pool } from "@/lib/data/pool";

/** Switches a rule on or off, takes it away or brings it back; false where the workspace has no such rule. */
export async function changeRule(
  workspaceId: number,
  { id, active, deleted }: { id: number; active?: boolean | undefined; deleted?: boolean | undefined },
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update recommendation_rule
        set active = coalesce($3, active),
            "deletedAt" = case when $4::boolean is null then "deletedAt" when $4 then coalesce("deletedAt", now()) end
      where "workspaceId" = $1 and id = $2`,
    [workspaceId, id, active ?? null, deleted ?? null],
  );
  return rowCount === 1;
}
