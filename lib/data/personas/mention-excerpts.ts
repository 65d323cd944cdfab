import { EXCERPT_COLUMNS } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { MentionExcerpt } from "@/lib/domain/documents/mention-excerpt";

/** Mentions of a workspace in their texts, marked, with the need that the run heard in each; in the order of the ids. */
export async function mentionExcerpts(
  workspaceId: number,
  runId: number,
  ids: readonly string[],
): Promise<MentionExcerpt[]> {
  const { rows } = await pool().query<MentionExcerpt>(
    `select m.id::text as "mentionId", ${EXCERPT_COLUMNS},
            case when c.id is null then null else json_build_object('id', c.id, 'key', c.key) end as customer,
            (select json_build_object('key', n.key, 'nameEn', n."nameEn", 'nameZh', n."nameZh")
               from need_mention nm join need n on n.id = nm."needId" and n."runId" = $2 and not n."isOther"
              where nm."mentionId" = m.id order by nm.closeness desc limit 1) as need
       from mention m
       join document d on d.id = m."documentId" and d."workspaceId" = $1
       left join product p on p.id = d."productId"
       left join customer c on c.id = d."customerId"
      where m.id = any($3::bigint[])
      order by array_position($3::bigint[], m.id)`,
    [workspaceId, runId, ids],
  );
  return rows;
}
