import { pool } from "@/lib/data/pool";

/** What tells whether the encoded mentions of a workspace, or the needs they belong to, are others than before. */
export interface MentionStamp {
  readonly mentions: number;
  readonly stamp: string;
}

export async function mentionStamp(workspaceId: number, runId: number | null): Promise<MentionStamp> {
  const { rows } = await pool().query<MentionStamp>(
    `select count(*)::int as mentions,
            concat_ws('/', $2::int, count(*), max(m.id),
              (select md5(string_agg(concat(n.key, ':', n.id, ':', n.mentions, ':', n.hidden), ',' order by n.key))
                 from need n where n."runId" = $2)) as stamp
       from document d join mention m on m."documentId" = d.id
      where d."workspaceId" = $1 and d.speaker is distinct from 'agent'`,
    [workspaceId, runId],
  );
  return rows[0] ?? { mentions: 0, stamp: "" };
}
