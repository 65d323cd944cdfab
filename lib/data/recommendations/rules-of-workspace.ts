import { pool } from "@/lib/data/pool";
import { type KeptRule, servingRule } from "@/lib/domain/recommendation/serving-rule";

/** The rules of a workspace in the order they were made, those switched off too; ones that are no rule any more are left out. */
export async function rulesOfWorkspace(workspaceId: number): Promise<KeptRule[]> {
  const { rows } = await pool().query<Omit<KeptRule, "rule"> & { rule: unknown }>(
    `select r.id, r.payload as rule, r.active, u.name as by, r."createdAt" as at
       from recommendation_rule r left join "user" u on u.id = r."createdById"
      where r."workspaceId" = $1 and r."deletedAt" is null order by r.id`,
    [workspaceId],
  );
  return rows.flatMap((row) => {
    const { data } = servingRule.safeParse(row.rule);
    return data ? [{ ...row, rule: data }] : [];
  });
}
