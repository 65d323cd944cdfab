import { pool } from "@/lib/data/pool";
import type { SignalColumns } from "@/lib/data/recommendations/customer-signals";

const MOST_EVENTS = 200;

/** What happened in one visit, newest first. */
export async function sessionSignals(workspaceId: number, sessionKey: string): Promise<SignalColumns> {
  const { rows } = await pool().query<SignalColumns>({
    name: "session-signals",
    text: `select coalesce(array_agg("productId"), '{}') as "productIds", coalesce(array_agg(type::text), '{}') as kinds,
                  coalesce(array_agg(extract(epoch from "occurredAt")::float8 * 1000), '{}') as times,
                  coalesce(array_agg(1::float8), '{}') as quantities
             from (select "productId", type, "occurredAt" from event
                    where "workspaceId" = $1 and "sessionKey" = $2 and type <> 'share'
                    order by "occurredAt" desc limit ${MOST_EVENTS}) t`,
    values: [workspaceId, sessionKey],
  });
  return rows[0] ?? { productIds: [], kinds: [], times: [], quantities: [] };
}
