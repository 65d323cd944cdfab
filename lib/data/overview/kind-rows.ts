import { pool } from "@/lib/data/pool";
import type { FreshnessKind } from "@/lib/domain/overview/freshness";

export interface KindRows {
  readonly kind: FreshnessKind;
  readonly rows: number;
  readonly newest: Date | null;
  readonly importedAt: Date | null;
}

/** Rows of each kind, the newest of them, and when one was last imported. Customers' and agents' turns both count. */
export async function kindRows(workspaceId: number): Promise<KindRows[]> {
  const { rows } = await pool().query<KindRows>(
    `with counted as (
       select case source when 'review' then 'reviews' else 'dialogues' end as kind, count(*)::int as rows,
              max("writtenAt") as newest
         from document where "workspaceId" = $1 group by source
       union all
       select 'orders', count(*)::int, max("orderedAt") from order_line where "workspaceId" = $1
       union all
       select 'events', count(*)::int, max("occurredAt") from event where "workspaceId" = $1
       union all
       select 'products', count(*)::int, max("updatedAt") from product where "workspaceId" = $1 and known
       union all
       select 'customers', count(*)::int, max("updatedAt") from customer where "workspaceId" = $1 and known
     )
     select kinds.kind, coalesce(counted.rows, 0) as rows, counted.newest,
            (select max(i."finishedAt") from import i
              where i."workspaceId" = $1 and i.kind::text = kinds.kind and i.status = 'done') as "importedAt"
       from unnest(enum_range(null::"ImportKind")) as listed(item)
       cross join lateral (select listed.item::text as kind) kinds
       left join counted on counted.kind = kinds.kind`,
    [workspaceId],
  );
  return rows;
}
