import { EXCERPT_COLUMNS } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** A mention marked in the text that it is taken from. */
export interface MentionExcerpt extends Excerpt {
  readonly mentionId: string;
}

/** Mentions of a workspace by id, in no order; those that are gone are left out. */
export async function mentionExcerpts(
  workspaceId: number,
  ids: readonly number[],
): Promise<MentionExcerpt[]> {
  const { rows } = await pool().query<MentionExcerpt>(
    `select m.id::text as "mentionId", ${EXCERPT_COLUMNS}
       from mention m
       join document d on d.id = m."documentId" and d."workspaceId" = $1
       left join product p on p.id = d."productId"
      where m.id = any($2::bigint[])`,
    [workspaceId, ids],
  );
  return rows;
}
