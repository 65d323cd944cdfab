import { type DocumentQuery, documentSql } from "@/lib/data/documents/document-sql";
import { EXCERPT_PRODUCT } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { DocumentRow } from "@/lib/domain/documents/document-row";

/**
 * Newest first, those without a date last; what a search has found in the order that it has it. The mentions that the
 * filter asks for, or that the search found, are marked.
 */
export async function documentRows(
  query: DocumentQuery,
  page: { limit: number; offset: number },
): Promise<DocumentRow[]> {
  const { where, mentions, params } = documentSql(query);
  const limit = params.push(page.limit);
  const offset = params.push(page.offset);
  const { found } = query;
  const places = found && `$${params.push(found.documentIds)}::bigint[]`;
  const order = (d: string) =>
    places ? `array_position(${places}, ${d}.id)` : `${d}."writtenAt" desc nulls last, ${d}.id desc`;
  const marked = found ? `mention m where m.id = any($${params.push(found.mentionIds)}::bigint[])` : mentions;
  const marks = marked
    ? `(select coalesce(json_agg(json_build_object('start', found.start, 'end', found."end") order by found.start), '[]')
          from (select distinct m.start, m."end" from ${marked} and m."documentId" = paged.id) found)`
    : `'[]'::json`;
  const { rows } = await pool().query<DocumentRow>(
    `with paged as (
       select d.* from document d
        where ${where}
          ${mentions ? `and d.id in (select m."documentId" from ${mentions})` : ""}
        order by ${order("d")} limit $${limit} offset $${offset}
     )
     select paged.id::text as "documentId", paged.source, paged.text, paged.language, paged.rating,
            paged."writtenAt", paged.turn, paged."importLine", ${marks} as marks,
            paged."spamReasons" as flags, paged."duplicateOfId" is not null as repeats, paged.restored,
            ${EXCERPT_PRODUCT},
            case when c.id is null then null else json_build_object('id', c.id, 'key', c.key) end as customer,
            (select coalesce(json_agg(json_build_object('key', heard.key, 'nameEn', heard."nameEn", 'nameZh', heard."nameZh")
                             order by heard.key), '[]')
               from (select distinct n.key, n."nameEn", n."nameZh"
                       from mention m
                       join need_mention nm on nm."mentionId" = m.id
                       join need n on n.id = nm."needId" and n."runId" = $2 and not n."isOther"
                      where m."documentId" = paged.id) heard) as needs
       from paged
       left join product p on p.id = paged."productId"
       left join customer c on c.id = paged."customerId"
      order by ${order("paged")}`,
    params,
  );
  return rows;
}
