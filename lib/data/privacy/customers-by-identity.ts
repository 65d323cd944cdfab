import { pool } from "@/lib/data/pool";

export interface IdentityMatch {
  readonly id: number;
  readonly key: string;
  /** by which of them the customer was found */
  readonly by: "key" | "email" | "phone";
}

/** Customers of these very keys, or with one of these contact hashes. */
export async function customersByIdentity(
  workspaceId: number,
  keys: readonly string[],
  hashes: readonly string[],
): Promise<IdentityMatch[]> {
  const { rows } = await pool().query<IdentityMatch>(
    `select id, key, case when key = any($2) then 'key' when "emailHash" = any($3) then 'email' else 'phone' end as by
       from customer
      where "workspaceId" = $1 and (key = any($2) or "emailHash" = any($3) or "phoneHash" = any($3))
      order by by, key limit 50`,
    [workspaceId, keys, hashes],
  );
  return rows;
}
