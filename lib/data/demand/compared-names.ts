import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

export interface ComparedName {
  readonly name: string;
  readonly type: string;
  readonly documents: number;
  readonly quotes: readonly number[];
}

/** Words that set one thing against another, as PostgreSQL reads them. */
const COMPARES = "\\m(than|versus|vs|compared|unlike|instead of|switched)\\M|比|不如|相比|换成|换到|别家";

/** Brands, products and organisations named where something is compared, but for the brand of the product itself. */
export async function comparedNames(
  workspaceId: number,
  { productId, limit, quotes }: { productId: number | null; limit: number; quotes: number },
): Promise<ComparedName[]> {
  const { rows } = await pool().query<ComparedName>(
    `select min(entity ->> 'text') as name, min(entity ->> 'type') as type,
            count(distinct d.id)::int as documents, (array_agg(distinct m.id::float8))[1:$4] as quotes
       from document d
       join mention m on m."documentId" = d.id
       left join product p on p.id = d."productId"
       cross join lateral jsonb_array_elements(m.entities) as entity
      where d."workspaceId" = $1 and ($2::int is null or d."productId" = $2) and ${countedSql("d")}
        and d.speaker is distinct from 'agent' and m.text ~* $5
        and entity ->> 'type' in ('brand', 'product', 'organisation')
        and lower(entity ->> 'text') <> lower(coalesce(p.brand, ''))
      group by lower(entity ->> 'text')
      order by documents desc, name limit $3`,
    [workspaceId, productId, limit, quotes, COMPARES],
  );
  return rows;
}
