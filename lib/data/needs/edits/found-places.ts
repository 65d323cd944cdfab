import type { Transaction } from "@/lib/data/pool";

/** Mentions of a run that are in one need, were found for one, and are named by the same edits. */
export interface PlacedMentions {
  readonly needId: number;
  /** Keys; null is Other. */
  readonly now: number | null;
  readonly found: number | null;
  readonly editIds: readonly number[];
}

/** Where the mentions of a run are and where they were found, each combination once. */
export async function foundPlaces(client: Transaction, runId: number): Promise<PlacedMentions[]> {
  const { rows } = await client.query<PlacedMentions>(
    `select distinct nm."needId", case when n."isOther" then null else n.key end as now, nm."editIds",
            case when nm."foundKey" = 0 or (nm."foundKey" is null and n."isOther") then null
                 else coalesce(nm."foundKey", n.key) end as found
       from need n join need_mention nm on nm."needId" = n.id where n."runId" = $1
      order by 1, 3, 4`,
    [runId],
  );
  return rows;
}
