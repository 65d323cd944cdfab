import { pool } from "@/lib/data/pool";

export interface Rate {
  /** how many requests may come at once */
  readonly burst: number;
  /** how many come back a second */
  readonly perSecond: number;
  /** how many requests are counted at once; 1 where it is not said */
  readonly portion?: number;
}

/**
 * Counts a request of a key, or a portion of them, whichever process it came to: 0 if it may pass, else whole seconds until one may. A refused
 * request costs nothing. The generic cell rate algorithm (ITU-T I.371): one time a key, by the database's clock.
 */
export async function spendRequest(keyId: number, { burst, perSecond, portion = 1 }: Rate): Promise<number> {
  const { rows } = await pool().query<{ seconds: number }>(
    `with passed as (
       update api_key set "spentUntil" = greatest("spentUntil", now()) + make_interval(secs => $2)
        where id = $1 and "spentUntil" <= now() + make_interval(secs => $3) returning id
     )
     select case when exists (select 1 from passed) then 0
                 else greatest(1, ceil(extract(epoch from "spentUntil" - now())::float8 - $3))::int end as seconds
       from api_key where id = $1`,
    [keyId, portion / perSecond, (burst - portion) / perSecond],
  );
  return rows[0]?.seconds ?? 0;
}
