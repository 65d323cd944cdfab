import type { PlannedMember } from "@/lib/data/audiences/export-arms";
import { pool } from "@/lib/data/pool";
import type { ExportPlan } from "@/lib/domain/audiences/export-plan";

/** Keeps who was handed out, kept back and suppressed, in one statement; the export's id. */
export async function insertExport(
  made: {
    readonly workspaceId: number;
    readonly audienceId: number;
    readonly createdById: string | null;
    readonly plan: ExportPlan;
  },
  members: readonly PlannedMember[],
): Promise<number> {
  const { plan } = made;
  const { rows } = await pool().query<{ id: number }>(
    `with made as (
       insert into audience_export ("workspaceId", "audienceId", layout, holdout, suppression, "createdById")
       values ($1, $2, $3, $4, $5, $6) returning id),
     kept as (
       insert into audience_export_member ("exportId", "customerId", arm)
       select made.id, c.id, member.arm::"ExportArm"
         from made, unnest($7::int[], $8::text[]) as member(id, arm) join customer c on c.id = member.id and c."workspaceId" = $1)
     select id from made`,
    [
      made.workspaceId,
      made.audienceId,
      plan.layout,
      plan.holdout,
      JSON.stringify(plan.suppression),
      made.createdById,
      members.map(({ id }) => id),
      members.map(({ arm }) => arm),
    ],
  );
  const [row] = rows;
  if (!row) throw new Error("the export was not inserted");
  return row.id;
}
