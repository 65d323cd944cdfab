import { pool } from "@/lib/data/pool";

export interface IdentityMatch {
  readonly id: number;
  readonly key: string;
  /** by which of them the customer was found */
  readonly by: "key" | "email" | "phone";
}

/** Customers of these very keys, or of whom one of these is another key, or with one of these contact hashes. */
export async function customersByIdentity(
  workspaceId: number,
  keys: readonly string[],
  hashes: readonly string[],
): Promise<IdentityMatch[]> {
  const { rows } = await pool().query<IdentityMatch>(
    `select id, key, min(by) as by from (
       select coalesce(p.id, c.id) as id, coalesce(p.key, c.key) as key,
              case when c.key = any($2) then 'key' when c."emailHash" = any($3) then 'email' else 'phone' end as by
         from customer c left join customer p on p.id = c."personId"
        where c."workspaceId" = $1 and (c.key = any($2) or c."emailHash" = any($3) or c."phoneHash" = any($3))) found
      group by id, key order by by, key limit 50`,
    [workspaceId, keys, hashes],
  );
  return rows;
}
