import { pool } from "@/lib/data/pool";

export interface KindDays {
  readonly kind: "reviews" | "dialogues" | "surveys" | "orders" | "events";
  /** Days on which there are rows, as days since 1970 in the workspace's time zone, in order. */
  readonly days: readonly number[];
}

/** The next row on a later day, again and again: an index look-up a day, however many rows a day has. */
const walk = (table: string, time: string) => `
  with recursive day as (
    select (min("${time}") at time zone $2)::date as date from ${table} where "workspaceId" = $1
    union all
    select (select (min("${time}") at time zone $2)::date from ${table}
             where "workspaceId" = $1 and "${time}" >= ((day.date + 1)::timestamp at time zone $2))
      from day where day.date is not null)
  select date - date '1970-01-01' as day from day where date is not null`;

/** On which days each kind that has dates has rows. */
export async function daysByKind(workspaceId: number, timeZone: string): Promise<KindDays[]> {
  const [orders, events, texts] = await Promise.all([
    pool().query<{ day: number }>(walk("order_line", "orderedAt"), [workspaceId, timeZone]),
    pool().query<{ day: number }>(walk("event", "occurredAt"), [workspaceId, timeZone]),
    pool().query<{ source: string; day: number }>(
      `select distinct source, ("writtenAt" at time zone $2)::date - date '1970-01-01' as day
         from document where "workspaceId" = $1 and "writtenAt" is not null and speaker is distinct from 'agent' order by 2`,
      [workspaceId, timeZone],
    ),
  ]);
  const of = (source: string) => texts.rows.filter((row) => row.source === source).map(({ day }) => day);
  return [
    { kind: "reviews", days: of("review") },
    { kind: "dialogues", days: of("dialogue") },
    { kind: "surveys", days: of("survey") },
    { kind: "orders", days: orders.rows.map(({ day }) => day) },
    { kind: "events", days: events.rows.map(({ day }) => day) },
  ];
}
