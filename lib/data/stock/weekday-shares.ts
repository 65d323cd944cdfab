import { pool } from "@/lib/data/pool";

/** The share of the shop's demand that each day of the week has, Monday first, over half a year before a day; empty without orders. */
export async function weekdayShares(workspaceId: number, firstDay: string): Promise<number[]> {
  const { rows } = await pool().query<{ day: number; pieces: number }>(
    `select extract(isodow from o."orderedAt" at time zone w."timeZone")::int as day, sum(o.quantity) as pieces
       from order_line o join workspace w on w.id = o."workspaceId"
      where o."workspaceId" = $1 and o.quantity > 0
        and o."orderedAt" >= ($2::date - 182)::timestamp at time zone w."timeZone"
      group by 1`,
    [workspaceId, firstDay],
  );
  const all = rows.reduce((sum, { pieces }) => sum + pieces, 0);
  if (all <= 0) return [];
  return Array.from({ length: 7 }, (_, day) => (rows.find((row) => row.day === day + 1)?.pieces ?? 0) / all);
}
