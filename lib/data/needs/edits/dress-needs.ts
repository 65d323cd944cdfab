import type { Transaction } from "@/lib/data/pool";

/** How a need is shown: by which names, and whether it is left out or stands first. */
export interface NeedDress {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly hidden: boolean;
  readonly pinned: boolean;
}

/** Gives a run's needs their names and marks. */
export async function dressNeeds(
  client: Transaction,
  runId: number,
  needs: readonly NeedDress[],
): Promise<void> {
  await client.query(
    `update need n set "nameEn" = w."nameEn", "nameZh" = w."nameZh", hidden = w.hidden, pinned = w.pinned
       from jsonb_to_recordset($2::jsonb) as w(key int, "nameEn" text, "nameZh" text, hidden boolean, pinned boolean)
      where n."runId" = $1 and n.key = w.key and not n."isOther"
        and (n."nameEn", n."nameZh", n.hidden, n.pinned) is distinct from (w."nameEn", w."nameZh", w.hidden, w.pinned)`,
    [runId, JSON.stringify(needs)],
  );
}
