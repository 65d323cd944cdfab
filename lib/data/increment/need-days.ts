import type { Transaction } from "@/lib/data/pool";

/** Mentions of one need on one day of the shop's clock. */
export interface NeedDay {
  readonly needId: number;
  /** Noon of that day, UTC moment of the shop's clock; null where texts have no date. */
  readonly day: Date | null;
  readonly mentions: number;
}

/** Every need of the run by day. */
export async function needDays(client: Transaction, runId: number, timeZone: string): Promise<NeedDay[]> {
  const { rows } = await client.query<NeedDay>(
    `select need.id as "needId", count(*)::int as mentions,
            (date_trunc('day', document."writtenAt" at time zone $2) + interval '12 hours') at time zone $2 as day
       from need join need_mention on need_mention."needId" = need.id
       join mention on mention.id = need_mention."mentionId"
       join document on document.id = mention."documentId"
      where need."runId" = $1 group by need.id, day`,
    [runId, timeZone],
  );
  return rows;
}
