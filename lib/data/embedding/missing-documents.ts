import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

/** A document to encode: the names of its vector and of its parts', and the parts' texts. */
export interface MissingDocument {
  readonly textHash: Buffer;
  readonly hashes: readonly Buffer[];
  readonly texts: readonly string[];
}

/** Distinct documents without a vector whose hash lies in [from, to): `to` null means no upper end. */
export async function missingDocuments(
  workspaceId: number,
  range: { from: string; to: string | null },
): Promise<MissingDocument[]> {
  const { rows } = await pool().query<MissingDocument>(
    `select missing."textHash", array_agg(mention."textHash" order by mention.seq) as hashes,
            array_agg(mention.text order by mention.seq) as texts
       from (select distinct on (document."textHash") document."textHash", document.id from document
              where document."workspaceId" = $1 and ${countedSql("document")}
                and document."textHash" >= decode($2, 'hex')
                and ($3::text is null or document."textHash" < decode($3, 'hex'))
                and not exists (select 1 from embedding where embedding."textHash" = document."textHash")
              order by document."textHash", document.id) missing
       join mention on mention."documentId" = missing.id
      group by missing."textHash" order by missing."textHash"`,
    [workspaceId, range.from, range.to],
  );
  return rows;
}
