import type { DocumentToMine } from "@/lib/data/mining/documents-to-mine";
import { pool } from "@/lib/data/pool";

/** Whole documents with their vectors, in the order of their ids. */
export async function documentVectors(ids: readonly string[]): Promise<DocumentToMine[]> {
  const { rows } = await pool().query<DocumentToMine>(
    `select document.id::text, coalesce(document.language, 'other') as language, embedding.vector
       from document join embedding on embedding."textHash" = document."textHash"
      where document.id = any($1::bigint[]) order by document.id`,
    [ids],
  );
  return rows;
}
