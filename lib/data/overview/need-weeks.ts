import { pool } from "@/lib/data/pool";
import type { NeedType } from "@/lib/domain/needs/need-type";

/** A need's weeks with what the overview says of it. "Other" is among them: it belongs to the totals. */
export interface NeedWeeks {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: NeedType;
  readonly isOther: boolean;
  /** People want it left out. */
  readonly hidden: boolean;
  readonly weekly: readonly number[];
  /** First and last day of the last week, in the workspace's time zone. */
  readonly lastFrom: string | null;
  readonly lastTo: string | null;
  readonly product: string | null;
}

export async function needWeeks(runId: number): Promise<NeedWeeks[]> {
  const { rows } = await pool().query<NeedWeeks>(
    `select n.key, n."nameEn", n."nameZh", n.type, n."isOther", n.hidden, n.weekly,
            ((n."weekStart" at time zone w."timeZone")::date + 7 * cardinality(n.weekly) - 7)::text as "lastFrom",
            ((n."weekStart" at time zone w."timeZone")::date + 7 * cardinality(n.weekly) - 1)::text as "lastTo",
            (select coalesce(p.title, p.key) from product p
              where p.id = (n."topProducts" -> 0 ->> 'productId')::int and p."workspaceId" = w.id) as product
       from need n join run r on r.id = n."runId" join workspace w on w.id = r."workspaceId"
      where n."runId" = $1 order by n.key`,
    [runId],
  );
  return rows;
}
