import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

export interface OpenQuestionsRow extends NeedRef {
  readonly questions: number;
  readonly open: number;
  readonly quotes: readonly number[];
}

/** Questions of a run by need, with those that no agent's turn follows next; most open ones first. */
export async function openQuestions(
  runId: number,
  { least, limit, quotes }: { least: number; limit: number; quotes: number },
): Promise<OpenQuestionsRow[]> {
  const { rows } = await pool().query<OpenQuestionsRow>(
    `with asked as (
       select nm."needId", nm."mentionId", nm.closeness, not exists (select 1 from document a
                where a."dialogueKey" = d."dialogueKey" and a."workspaceId" = d."workspaceId"
                  and a.speaker = 'agent' and a.turn = d.turn + 1) as open
         from need n
         join need_mention nm on nm."needId" = n.id
         join mention_score s on s."mentionId" = nm."mentionId" and s."runId" = $1 and s.type = 'question'
         join mention m on m.id = nm."mentionId"
         join document d on d.id = m."documentId"
        where n."runId" = $1 and not n."isOther" and not n.hidden
     )
     select n.key, n."nameEn", n."nameZh", count(*)::int as questions, (count(*) filter (where asked.open))::int as open,
            (array_agg(asked."mentionId"::float8 order by asked.closeness desc, asked."mentionId")
               filter (where asked.open))[1:$4] as quotes
       from asked join need n on n.id = asked."needId"
      group by n.id having count(*) filter (where asked.open) >= $2
      order by open desc, n.key limit $3`,
    [runId, least, limit, quotes],
  );
  return rows;
}
