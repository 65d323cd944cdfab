import { pool } from "@/lib/data/pool";

/** What is known of a text whose author is not, beside its words. */
export interface TextFacts {
  readonly owner: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly rating: number | null;
  readonly productId: number | null;
  readonly category: string | null;
  readonly brand: string | null;
}

/** The texts without a customer that a run has read, sorted by id. */
export async function textFacts(runId: number): Promise<TextFacts[]> {
  const { rows } = await pool().query<TextFacts>(
    `select d.id::float8 as owner, d.attributes, d.rating, d."productId", product.category, product.brand
       from document d left join product on product.id = d."productId"
      where d."customerId" is null and d.id in (
        select mention."documentId" from mention_score score join mention on mention.id = score."mentionId"
         where score."runId" = $1)
      order by d.id`,
    [runId],
  );
  return rows;
}
