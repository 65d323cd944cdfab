import { pool } from "@/lib/data/pool";
import type { HistoryCounts, HistoryEntry, HistoryKind } from "@/lib/domain/customer/customer-page";

export interface HistoryQuery {
  readonly workspaceId: number;
  readonly runId: number | null;
  readonly customerId: number;
  /** Null: all kinds. */
  readonly kind: HistoryKind | null;
  /** Without impressions: they are what the shop did. */
  readonly isOwnOnly: boolean;
}

/** A product as JSON. */
const PRODUCT = `json_build_object('id', p.id, 'title', coalesce(p.title, p.key))`;

/** Orders whole, events by day, type and product, and documents: what is a line of a history. */
const ENTRIES = `
  select 'order' as kind, max(o."orderedAt") as at, o."orderKey" as ref
    from order_line o where o."workspaceId" = $1 and o."customerId" = $2 group by o."orderKey"
  union all
  select 'event', max(e."occurredAt"),
         concat_ws('/', e.type, e."productId", (e."occurredAt" at time zone w."timeZone")::date)
    from event e join workspace w on w.id = e."workspaceId"
   where e."workspaceId" = $1 and e."customerId" = $2 and not ($3::boolean and e.type = 'impression')
   group by e.type, e."productId", (e."occurredAt" at time zone w."timeZone")::date
  union all
  select 'document', d."writtenAt", d.id::text
    from document d
   where d."workspaceId" = $1 and d."customerId" = $2 and d.speaker is distinct from 'agent'`;

/** One page of what a customer did and said, newest first; what has no date comes last. */
export async function customerHistory(
  { workspaceId, runId, customerId, kind, isOwnOnly }: HistoryQuery,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ rows: HistoryEntry[]; counts: HistoryCounts }> {
  const [counted, found] = await Promise.all([
    pool().query<{ kind: HistoryKind; count: number }>(
      `select kind, count(*)::int as count from (${ENTRIES}) entry group by kind`,
      [workspaceId, customerId, isOwnOnly],
    ),
    pool().query<HistoryEntry>(
      `with paged as (
         select * from (${ENTRIES}) entry where $7::text is null or kind = $7
          order by at desc nulls last, kind, ref limit $5 offset $6
       )
       select paged.kind, paged.at, case paged.kind
         when 'order' then (
           select json_build_object('orderKey', paged.ref, 'lines', json_agg(json_build_object(
                    'product', ${PRODUCT}, 'quantity', o.quantity, 'unitPrice', o."unitPrice",
                    'returned', o.returned) order by o.id))
             from order_line o join product p on p.id = o."productId"
            where o."workspaceId" = $1 and o."customerId" = $2 and o."orderKey" = paged.ref)
         when 'event' then (
           select json_build_object('type', e.type, 'count', count(*), 'product', ${PRODUCT})
             from event e join product p on p.id = e."productId" join workspace w on w.id = e."workspaceId"
            where e."workspaceId" = $1 and e."customerId" = $2
              and e.type = split_part(paged.ref, '/', 1)::"EventType"
              and e."productId" = split_part(paged.ref, '/', 2)::int
              and (e."occurredAt" at time zone w."timeZone")::date = split_part(paged.ref, '/', 3)::date
            group by e.type, p.id)
         else (
           select json_build_object('id', d.id::text, 'source', d.source, 'text', d.text, 'language', d.language,
                    'rating', d.rating, 'turn', d.turn, 'product', case when p.id is null then null else ${PRODUCT} end,
                    'marks', (select coalesce(json_agg(json_build_object('start', heard.start, 'end', heard."end")
                                order by heard.start), '[]') from (${heard(`m.start, m."end"`)} limit 1) heard),
                    'needs', (select coalesce(json_agg(json_build_object('key', heard.key, 'nameEn', heard."nameEn",
                                'nameZh', heard."nameZh") order by heard.key), '[]')
                       from (select distinct key, "nameEn", "nameZh" from (
                         ${heard(`n.key, n."nameEn", n."nameZh"`)}) every) heard))
             from document d left join product p on p.id = d."productId" where d.id = paged.ref::bigint)
         end as detail
         from paged order by at desc nulls last, kind, ref`,
      [workspaceId, customerId, isOwnOnly, runId, page.limit, page.offset, kind],
    ),
  ]);
  const counts = { order: 0, event: 0, document: 0 };
  for (const row of counted.rows) counts[row.kind] = row.count;
  return { rows: found.rows, counts };
}

/** What the run heard in document `d`, nearest first. */
function heard(columns: string): string {
  return `select ${columns} from mention m join need_mention nm on nm."mentionId" = m.id
    join need n on n.id = nm."needId" and n."runId" = $4 and not n."isOther"
   where m."documentId" = d.id order by nm.closeness desc, m.id`;
}
