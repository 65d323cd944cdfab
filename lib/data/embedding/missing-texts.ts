import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

/** Distinct texts without a vector whose hash lies in [from, to): `to` null means no upper end. */
export async function missingTexts(
  workspaceId: number,
  range: { from: string; to: string | null },
): Promise<{ textHash: Buffer; text: string }[]> {
  const { rows } = await pool().query<{ textHash: Buffer; text: string }>(
    `select distinct on (mention."textHash") mention."textHash", mention.text
       from mention join document on document.id = mention."documentId"
      where document."workspaceId" = $1 and ${countedSql("document")} and mention."textHash" >= decode($2, 'hex')
        and ($3::text is null or mention."textHash" < decode($3, 'hex'))
        and not exists (select 1 from embedding where embedding."textHash" = mention."textHash")
      order by mention."textHash"`,
    [workspaceId, range.from, range.to],
  );
  return rows;
}
