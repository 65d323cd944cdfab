import { pool } from "@/lib/data/pool";
import { FOUND_NEEDS } from "@/lib/domain/run/artefacts-without-people";

/** A need as the published run found it, before edits: its key and mentions, and the names that it has now. */
export interface PreviousNeed {
  key: number;
  nameEn: string;
  nameZh: string;
  mentionIds: string[];
}

/** Needs of the published run before edits, for giving the same need the same key again. */
export async function previousNeeds(workspaceId: number): Promise<PreviousNeed[]> {
  const { rows } = await pool().query<PreviousNeed>(
    `with placed as (
       select n."runId", nm."mentionId", coalesce(nm."foundKey", case when n."isOther" then 0 else n.key end) as key
         from workspace w join need n on n."runId" = w."publishedRunId" join need_mention nm on nm."needId" = n.id
        where w.id = $1
     ), found as (
       select "runId", key, array_agg("mentionId"::text) as "mentionIds" from placed where key > 0 group by 1, 2
     )
     select found.key, coalesce(n."nameEn", kept ->> 'nameEn', '') as "nameEn",
            coalesce(n."nameZh", kept ->> 'nameZh', '') as "nameZh", found."mentionIds"
       from found left join need n on n."runId" = found."runId" and n.key = found.key
       left join artefact a on a."runId" = found."runId" and a.name = $2
       left join lateral (select item from jsonb_array_elements(a.meta -> 'needs') item
                           where (item ->> 'key')::int = found.key limit 1) earlier(kept) on true
      order by found.key`,
    [workspaceId, FOUND_NEEDS],
  );
  return rows;
}
