import { pool } from "@/lib/data/pool";

/** A list that was handed out for a place. */
export interface HandedList {
  readonly workspaceId: number;
  readonly key: string;
  readonly place: string;
  readonly kind: string;
  readonly runId: number | null;
  readonly customerId: number | null;
  readonly sessionKey: string | null;
  readonly experimentId: number | null;
  readonly arm: string | null;
  readonly productIds: readonly number[];
  readonly propensities: readonly number[];
  readonly servedAt: Date;
}

/** Remembers lists that were handed out; of customers who have been deleted meanwhile nothing is kept. */
export async function insertServedLists(lists: readonly HandedList[]): Promise<void> {
  await pool().query(
    `insert into served_list ("workspaceId", key, place, kind, "runId", "customerId", "sessionKey", "experimentId", arm,
                              "productIds", propensities, "servedAt")
     select l."workspaceId", l.key, l.place, l.kind, l."runId", l."customerId", l."sessionKey", l."experimentId", l.arm,
            l."productIds", l.propensities, l."servedAt"
       from jsonb_to_recordset($1::jsonb) as l("workspaceId" int, key text, place text, kind text, "runId" int,
            "customerId" int, "sessionKey" text, "experimentId" int, arm text, "productIds" int[], propensities real[],
            "servedAt" timestamptz)
       left join customer c on c.id = l."customerId"
      where l."customerId" is null or c.id is not null
         on conflict (key) do nothing`,
    [JSON.stringify(lists)],
  );
}
