import { EXCERPT_PRODUCT } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { DocumentDetail } from "@/lib/domain/documents/document-detail";

export async function documentById(workspaceId: number, id: string): Promise<DocumentDetail | null> {
  const { rows } = await pool().query<DocumentDetail>(
    `select d.id::text, d.key, d.source, d.text, d.language, d.rating, d."writtenAt", d.turn, d.speaker,
            d."dialogueKey", d."spamReasons", d.restored, d."languageVersion" > 0 as "wasRead",
            d."importId", i."fileName" as "importFile", d."importLine",
            (select json_build_object('id', e.id::text, 'text', e.text) from document e
              where e.id = d."duplicateOfId") as "duplicateOf",
            (select count(*)::int from document e where e."duplicateOfId" = d.id) as "repeatedBy",
            (select "countDuplicates" from workspace where id = $1) as "countDuplicates",
            case when c.id is null then null else json_build_object('id', c.id, 'key', c.key) end as customer,
            ${EXCERPT_PRODUCT}
       from document d
       left join import i on i.id = d."importId"
       left join customer c on c.id = d."customerId"
       left join product p on p.id = d."productId"
      where d."workspaceId" = $1 and d.id = $2`,
    [workspaceId, id],
  );
  return rows[0] ?? null;
}
