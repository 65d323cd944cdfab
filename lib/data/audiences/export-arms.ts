import { pool } from "@/lib/data/pool";
import { EXPORT_LAYOUTS } from "@/lib/domain/audiences/export-layout";
import type { ExportArm, ExportPlan } from "@/lib/domain/audiences/export-plan";
import { NEUTRAL_BAND } from "@/lib/domain/needs/sentiment-class";

export interface PlannedMember {
  readonly id: number;
  readonly agreed: boolean;
  /** Null for who did not agree or cannot be reached. */
  readonly arm: ExportArm | null;
}

/**
 * What a plan does with each of these customers. Who is kept back is told by chance from the audience and the customer
 * alone, so that a later file of the audience keeps back the same ones.
 */
export async function exportArms(
  workspaceId: number,
  audienceId: number,
  ids: readonly number[],
  { layout, holdout, suppression }: ExportPlan,
): Promise<PlannedMember[]> {
  const { rows } = await pool().query<PlannedMember>(
    `with newest as (select max("orderedAt") as at from order_line where "workspaceId" = $1),
     asked as (
       select c.id, coalesce(c.consent, false) as agreed,
              coalesce(c.consent, false) and (c."emailHash" is not null or ($4 and c."phoneHash" is not null)) as reached,
              ($5::int is not null and exists (select 1 from order_line o, newest where o."customerId" = c.id
                 and o."orderedAt" > newest.at - $5::int * interval '1 day'))
              or ($6 and coalesce(f.sentiment < -${NEUTRAL_BAND}, false)) as out,
              ('x' || substr(md5($7::int || ':' || c.id), 1, 8))::bit(32)::bigint / 4294967296.0 < $3 as kept
         from customer c join workspace w on w.id = c."workspaceId"
         left join profile f on f."runId" = w."publishedRunId" and f."customerId" = c.id
        where c."workspaceId" = $1 and c.id = any($2::int[]))
     select id, agreed,
            case when not reached then null when out then 'suppressed' when kept then 'heldBack' else 'addressed' end as arm
       from asked order by id`,
    [
      workspaceId,
      ids,
      holdout,
      EXPORT_LAYOUTS[layout].phone !== null,
      suppression.boughtWithin,
      suppression.unhappy,
      audienceId,
    ],
  );
  return rows;
}
