import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";
import type { CustomerMatch } from "@/lib/domain/customer/customer-page";

/** Customers whose key holds a text, or is one of `exact` (pseudonyms of it); those whose key begins with it first. An empty text finds the first ones. */
export async function customerMatches(
  workspaceId: number,
  runId: number | null,
  q: string,
  limit: number,
  exact: readonly string[] = [],
): Promise<CustomerMatch[]> {
  const { rows } = await pool().query<CustomerMatch>(
    `select c.id, c.key,
            case when p.id is null then null
                 else json_build_object('key', p.key, 'nameEn', p."nameEn", 'nameZh', p."nameZh") end as persona,
            (select count(*)::int from recommendation r where r."runId" = $2 and r."customerId" = c.id) as listed
       from (select id, key from customer where "workspaceId" = $1 and "personId" is null and ($3 = '' or key ilike $4 or key = any($6))
              order by (key <> all($6)), (not starts_with(lower(key), lower($3))), key, id limit $5) c
       left join profile f on f."runId" = $2 and f."customerId" = c.id
       left join persona p on p.id = f."personaId"
      order by (c.key <> all($6)), (not starts_with(lower(c.key), lower($3))), c.key, c.id`,
    [workspaceId, runId, q, likePattern(q), limit, exact],
  );
  return rows;
}
