import { countedSql } from "@/lib/data/documents/counted-sql";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { MENTION_TO_MINE } from "@/lib/data/mining/mentions-to-mine";
import { pool } from "@/lib/data/pool";

/**
 * Encoded mentions that the run has no score of: those of the next `most` documents that count after `afterId`, in the
 * order of their ids.
 */
export async function mentionsToJoin(
  workspaceId: number,
  runId: number,
  afterId: string,
  most: number,
): Promise<MentionToMine[]> {
  const { rows } = await pool().query<MentionToMine>(
    `with fresh as (
       select distinct document.id from document join mention on mention."documentId" = document.id
        where document."workspaceId" = $1 and document.id > $3 and ${countedSql("document")}
          and exists (select 1 from embedding where embedding."textHash" = mention."textHash")
          and not exists (select 1 from mention_score score
                           where score."runId" = $2 and score."mentionId" = mention.id)
        order by document.id limit $4)
     select ${MENTION_TO_MINE}
       from fresh join document using (id) join mention on mention."documentId" = document.id
       join embedding on embedding."textHash" = mention."textHash"
      order by document.id, mention.seq`,
    [workspaceId, runId, afterId, most],
  );
  return rows;
}
