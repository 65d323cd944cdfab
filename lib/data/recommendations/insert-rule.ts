import { pool } from "@/lib/data/pool";
import type { ServingRule } from "@/lib/domain/recommendation/serving-rule";

/** Keeps a rule; its number. */
export async function insertRule(
  workspaceId: number,
  { rule, createdById }: { rule: ServingRule; createdById: string | null },
): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into recommendation_rule ("workspaceId", kind, payload, "createdById") values ($1, $2, $3, $4) returning id`,
    [workspaceId, rule.kind, JSON.stringify(rule), createdById],
  );
  return rows[0]?.id ?? 0;
}
