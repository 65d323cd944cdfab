import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

/** A whole document as the themes see it. */
export interface DocumentToMine {
  id: string;
  language: string;
  vector: Buffer;
}

/** Every encoded document of the workspace that counts, in a fixed order. */
export async function documentsToMine(workspaceId: number): Promise<DocumentToMine[]> {
  const { rows } = await pool().query<DocumentToMine>(
    `select document.id::text, coalesce(document.language, 'other') as language, embedding.vector
       from document join embedding on embedding."textHash" = document."textHash"
      where document."workspaceId" = $1 and ${countedSql("document")} order by document.key`,
    [workspaceId],
  );
  return rows;
}
