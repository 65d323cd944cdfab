import { JOINED } from "@/lib/data/import/join/said-customer";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

const COLUMNS = [
  ...['"orderKey"', '"customerId"', '"aliasId"', '"productId"', "quantity", '"unitPrice"'],
  ...["status", "returned", '"orderedAt"', '"updatedAt"', "joined"],
];

/** Makes lines of the items whose order's time is known, or at least another time of it; how many items still wait. */
export async function joinItems({ client, workspaceId }: MergeScope): Promise<number> {
  await client.query(
    `insert into order_line ("workspaceId", key, ${COLUMNS.join(", ")})
     select $1, i.key, i."orderKey", coalesce(own."personId", i."customerId", of_head."personId", h."customerId"),
            case when own."personId" is not null then i."customerId" end, i."productId", i.quantity, i."unitPrice",
            coalesce(i.status, h.status), i.returned or coalesce(h.returned, false), coalesce(h."orderedAt", i."dueAt"),
            i."updatedAt", ${JOINED.whole}
       from order_item i
       left join order_head h on h."workspaceId" = $1 and h.key = i."orderKey"
       left join person_of own on own.id = i."customerId"
       left join person_of of_head on of_head.id = h."customerId"
      where i."workspaceId" = $1 and coalesce(h."orderedAt", i."dueAt") is not null
      order by i.id
     on conflict ("workspaceId", key) do update set ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(", ")}
      where (${COLUMNS.map((name) => `order_line.${name}`).join(", ")})
            is distinct from (${COLUMNS.map((name) => `excluded.${name}`).join(", ")})`,
    [workspaceId],
  );
  const { rows } = await client.query<{ waiting: number }>(
    `select count(*)::int as waiting from order_item i
      where i."workspaceId" = $1 and i."dueAt" is null
        and not exists (select 1 from order_head h
                         where h."workspaceId" = $1 and h.key = i."orderKey" and h."orderedAt" is not null)`,
    [workspaceId],
  );
  return rows[0]?.waiting ?? 0;
}
