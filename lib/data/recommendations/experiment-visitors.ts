import { pool } from "@/lib/data/pool";
import type { VisitorSums } from "@/lib/domain/recommendation/experiment-results";

export interface ArmSums extends VisitorSums {
  readonly arm: string;
  /** Visitors whom a list was handed for, shown or not. */
  readonly assigned: number;
}

/** What visitors of each arm of an experiment were shown and clicked, summed up over visitors. */
export async function experimentVisitors(workspaceId: number, id: number): Promise<ArmSums[]> {
  const { rows } = await pool().query<ArmSums>(
    `with lists as (
       select key, arm, coalesce('c' || "customerId", 's' || "sessionKey", key) as visitor
         from served_list where "workspaceId" = $1 and "experimentId" = $2
     ), seen as (
       select l.arm, l.visitor, e."productId", bool_or(e.type = 'click') as clicked
         from lists l join event e on e."listKey" = l.key and e."workspaceId" = $1
        where e.type in ('impression', 'click') group by 1, 2, l.key, 3
     ), visitors as (
       select arm, visitor, count(*)::float8 as shown, (count(*) filter (where clicked))::float8 as clicked
         from seen group by 1, 2
     ), assigned as (select arm, count(distinct visitor)::int as assigned from lists group by 1)
     select a.arm, a.assigned, count(v.visitor)::int as visitors, coalesce(sum(v.shown), 0) as shown,
            coalesce(sum(v.clicked), 0) as clicked, coalesce(sum(v.shown * v.shown), 0) as shown2,
            coalesce(sum(v.clicked * v.clicked), 0) as clicked2, coalesce(sum(v.shown * v.clicked), 0) as both
       from assigned a left join visitors v on v.arm = a.arm group by 1, 2 order by 1`,
    [workspaceId, id],
  );
  return rows;
}
