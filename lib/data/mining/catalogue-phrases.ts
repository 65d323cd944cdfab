import { pool } from "@/lib/data/pool";

export interface CataloguePhrase {
  text: string;
  products: number;
  productIds: number[];
}

/**
 * What the catalogue says of products, cut at semicolons and bars: titles and the values of attributes, each once with
 * the first 20 products that have it. Bare numbers are left out; at most `limit`, those of most products first.
 */
export async function cataloguePhrases(workspaceId: number, limit: number): Promise<CataloguePhrase[]> {
  const { rows } = await pool().query<CataloguePhrase>(
    `select text, count(distinct id)::int as products, (array_agg(distinct id order by id))[1:20] as "productIds"
       from (select p.id, left(btrim(part), 200) as text
               from product p
               cross join lateral (select p.title as value union all select value from jsonb_each_text(p.attributes)) said
               cross join lateral regexp_split_to_table(said.value, '[;；|\\n]') as part
              where p."workspaceId" = $1) phrase
      where text ~ '[A-Za-z\\u00c0-\\uffff]{2}' group by text order by products desc, text limit $2`,
    [workspaceId, limit],
  );
  return rows;
}
