import { pool } from "@/lib/data/pool";
import type { EffectDay } from "@/lib/domain/recommendation/effect";

/** Products shown and clicked by place and day of the shop's own calendar, in order. */
export async function effectByDay(
  workspaceId: number,
  { from, to }: { from: Date; to: Date },
): Promise<EffectDay[]> {
  const { rows } = await pool().query<EffectDay>(
    `select s.place, to_char(s.at at time zone w."timeZone", 'YYYY-MM-DD') as day, count(*)::int as impressions,
            (count(*) filter (where s.clicked))::int as clicks
       from (select "listKey", "productId", min(place) as place, min("occurredAt") as at, bool_or(type = 'click') as clicked
               from event where "workspaceId" = $1 and "occurredAt" >= $2 and "occurredAt" < $3 and "listKey" is not null
                and type in ('impression', 'click') group by 1, 2) s
       join workspace w on w.id = $1 group by 1, 2 order by 1, 2`,
    [workspaceId, from, to],
  );
  return rows;
}
