import { pool } from "@/lib/data/pool";
import { type AudienceExportRow, LIFT_DAYS } from "@/lib/domain/audiences/export-plan";

/** The files that were made of an audience, the newest first, with what both sides bought in the days after. */
export async function exportRows(workspaceId: number, audienceId: number): Promise<AudienceExportRow[]> {
  const outcome = (arm: string) =>
    `json_build_object('customers', count(*) filter (where m.arm = '${arm}'),
       'buyers', count(*) filter (where m.arm = '${arm}' and paid.revenue is not null),
       'revenue', coalesce(sum(paid.revenue) filter (where m.arm = '${arm}'), 0))`;
  const { rows } = await pool().query<AudienceExportRow>(
    `select e.id, e.layout, e.holdout, e."createdAt",
            (count(*) filter (where m.arm = 'suppressed'))::int as suppressed,
            ${outcome("addressed")} as addressed, ${outcome("heldBack")} as "heldBack"
       from audience_export e
       left join audience_export_member m on m."exportId" = e.id
       left join lateral (
         select sum(o.quantity * o."unitPrice") as revenue from order_line o
          where o."customerId" = m."customerId" and o."orderedAt" >= e."createdAt" and not o.returned
            and o."orderedAt" < e."createdAt" + interval '${LIFT_DAYS} days' having count(*) > 0) paid on m.arm <> 'suppressed'
      where e."workspaceId" = $1 and e."audienceId" = $2
      group by e.id order by e."createdAt" desc, e.id desc limit 50`,
    [workspaceId, audienceId],
  );
  return rows;
}
