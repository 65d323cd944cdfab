import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

export interface PersonaShelf {
  readonly persona: NeedRef;
  readonly category: string;
  readonly lines: number;
  readonly documents: number;
}

/** Order lines and texts of each persona's customers by category of the product. */
export async function shelvesByPersona(workspaceId: number, runId: number): Promise<PersonaShelf[]> {
  const { rows } = await pool().query<PersonaShelf>(
    `with member as (select f."customerId", f."personaId" from profile f where f."runId" = $2 and f."personaId" is not null),
     bought as (select member."personaId", p.category, count(*)::int as lines
        from member join order_line o on o."customerId" = member."customerId"
        join product p on p.id = o."productId" where p.category is not null group by 1, 2),
     written as (select member."personaId", p.category, count(*)::int as documents
        from member join document d on d."customerId" = member."customerId"
        join product p on p.id = d."productId"
       where d."workspaceId" = $1 and p.category is not null and ${countedSql("d")} group by 1, 2)
     select json_build_object('key', pe.key, 'nameEn', pe."nameEn", 'nameZh', pe."nameZh") as persona,
            bought.category, bought.lines, coalesce(written.documents, 0) as documents
       from bought join persona pe on pe.id = bought."personaId"
       left join written on written."personaId" = bought."personaId" and written.category = bought.category
      order by pe.key, bought.category`,
    [workspaceId, runId],
  );
  return rows;
}
