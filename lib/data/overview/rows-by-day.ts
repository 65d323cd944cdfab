import { pool } from "@/lib/data/pool";

export interface DayRows {
  readonly kind: "reviews" | "dialogues" | "orders" | "events";
  /** 0 is `lastDay`, 1 the day before. */
  readonly age: number;
  readonly rows: number;
}

/** Rows of the dated kinds on each of the `days` up to `lastDay`, in the workspace's time zone; empty days left out. */
export async function rowsByDay(workspaceId: number, lastDay: string, days: number): Promise<DayRows[]> {
  const { rows } = await pool().query<DayRows>(
    `with span as (
       select "timeZone" as tz, ($2::date - $3::int + 1)::timestamp at time zone "timeZone" as start,
              ($2::date + 1)::timestamp at time zone "timeZone" as stop
         from workspace where id = $1
     ), dated as (
       select case source when 'review' then 'reviews' else 'dialogues' end as kind, "writtenAt" as at
         from document, span where "workspaceId" = $1 and "writtenAt" >= start and "writtenAt" < stop
       union all
       select 'orders', "orderedAt" from order_line, span
        where "workspaceId" = $1 and "orderedAt" >= start and "orderedAt" < stop
       union all
       select 'events', "occurredAt" from event, span
        where "workspaceId" = $1 and "occurredAt" >= start and "occurredAt" < stop
     )
     select kind, $2::date - (at at time zone tz)::date as age, count(*)::int as rows
       from dated, span group by 1, 2`,
    [workspaceId, lastDay, days],
  );
  return rows;
}
