import { pool } from "@/lib/data/pool";
import { IMPORT_KINDS, type ImportKind } from "@/lib/domain/import/kinds";

/** What a workspace has of a kind. */
export interface Holding {
  readonly kind: ImportKind;
  readonly rows: number;
  /** of them, products and customers that only other rows name */
  readonly named: number;
  readonly from: Date | null;
  readonly to: Date | null;
}

/** In the order of the kinds. */
export async function dataHoldings(workspaceId: number): Promise<Holding[]> {
  const { rows } = await pool().query<Holding>(
    `select 'reviews' as kind, count(*)::int as rows, 0 as named, min("writtenAt") as "from", max("writtenAt") as "to"
       from document where "workspaceId" = $1 and source = 'review'
     union all select 'orders', count(*)::int, 0, min("orderedAt"), max("orderedAt") from order_line where "workspaceId" = $1
     union all select 'events', count(*)::int, 0, min("occurredAt"), max("occurredAt") from event where "workspaceId" = $1
     union all select 'dialogues', count(*)::int, 0, min("writtenAt"), max("writtenAt")
       from document where "workspaceId" = $1 and source = 'dialogue'
     union all select 'surveys', count(*)::int, 0, min("writtenAt"), max("writtenAt")
       from document where "workspaceId" = $1 and source = 'survey'
     union all select 'products', count(*)::int, (count(*) filter (where not known))::int, min("listedAt"), max("listedAt")
       from product where "workspaceId" = $1
     union all select 'customers', count(*)::int, (count(*) filter (where not known))::int, min("joinedAt"), max("joinedAt")
       from customer where "workspaceId" = $1 and "personId" is null`,
    [workspaceId],
  );
  return rows.sort((a, b) => IMPORT_KINDS.indexOf(a.kind) - IMPORT_KINDS.indexOf(b.kind));
}
