import { pool } from "@/lib/data/pool";
import type { LeftOutCount } from "@/lib/domain/documents/left-out";

/** The reasons that leave texts out of the analysis, most frequent first; what repeats an earlier text is the last. */
export async function leftOutCounts(workspaceId: number): Promise<LeftOutCount[]> {
  const { rows } = await pool().query<LeftOutCount>(
    `(select reason, count(*)::int as texts, count(*) filter (where restored)::int as restored,
            false as counted
        from document, unnest("spamReasons") as reason
       where "workspaceId" = $1 and "spamReasons" <> '{}' and speaker is distinct from 'agent'
       group by 1 order by 2 desc, 1)
     union all
     select 'repeats', count(*)::int, count(*) filter (where restored)::int,
            (select "countDuplicates" from workspace where id = $1)
       from document where "workspaceId" = $1 and "duplicateOfId" is not null having count(*) > 0`,
    [workspaceId],
  );
  return rows;
}
