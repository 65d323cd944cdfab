import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

/** A text that counts, with what its writer ordered around it. */
export interface TextWithOrders {
  documentId: string;
  customerId: number | null;
  productId: number | null;
  category: string | null;
  writtenAt: Date | null;
  length: number;
  rating: number | null;
  /** Of the writer's latest line of the product up to the text; null without one. */
  returned: boolean | null;
  /** Whether the writer ordered anything in `days` after the text; null for who never ordered, and where orders end before. */
  reordered: boolean | null;
  /** The writer's orders up to the text. */
  history: number;
}

/** Every text of the workspace that counts, in a fixed order. Two or three look-ups by index a text. */
export async function textsWithOrders(workspaceId: number, days: number): Promise<TextWithOrders[]> {
  const { rows } = await pool().query<TextWithOrders>(
    `select d.id::text as "documentId", d."customerId", d."productId", p.category, d."writtenAt",
            char_length(d.text) as length, d.rating, bought.returned, before.orders as history,
            case when before.orders > 0 and d."writtenAt" + make_interval(days => $2) <= ends.at
                 then exists (select 1 from order_line o where o."customerId" = d."customerId"
                    and o."orderedAt" > d."writtenAt" and o."orderedAt" <= d."writtenAt" + make_interval(days => $2))
            end as reordered
       from document d
       cross join (select max("orderedAt") as at from order_line where "workspaceId" = $1) ends
       left join product p on p.id = d."productId"
       left join lateral (select o.returned from order_line o
          where o."customerId" = d."customerId" and o."productId" = d."productId"
            and o."orderedAt" <= coalesce(d."writtenAt", 'infinity') order by o."orderedAt" desc, o.id desc limit 1
       ) bought on true
       cross join lateral (select count(distinct o."orderKey")::int as orders from order_line o
          where o."customerId" = d."customerId" and o."orderedAt" <= d."writtenAt") before
      where d."workspaceId" = $1 and d.speaker is distinct from 'agent' and ${countedSql("d")}
      order by d.key`,
    [workspaceId, days],
  );
  return rows;
}
