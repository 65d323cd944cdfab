import { pool } from "@/lib/data/pool";
import type { MentionToken } from "@/lib/domain/documents/document-detail";

/** The words of mentions, in the order of their ids; none of one that is gone. */
export async function mentionTokens(ids: readonly string[]): Promise<MentionToken[][]> {
  const { rows } = await pool().query<{ tokens: MentionToken[] | null }>(
    `select m.tokens from unnest($1::bigint[]) with ordinality as asked(id, place)
       left join mention m on m.id = asked.id order by place`,
    [ids],
  );
  return rows.map(({ tokens }) => tokens ?? []);
}
