import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { NeedDemand } from "@/lib/domain/needs/need-demand";

export interface AskedForRow extends NeedRef {
  readonly mentions: number;
  readonly demand: NeedDemand;
  /** The nearest wishes and questions. */
  readonly quotes: readonly number[];
}

/** Needs of a run in which something is asked for, most asks first. */
export async function askedFor(runId: number, quotes: number): Promise<AskedForRow[]> {
  const { rows } = await pool().query<AskedForRow>(
    `select n.key, n."nameEn", n."nameZh", n.mentions, n.demand,
            array(select nm."mentionId"::int8::float8 from need_mention nm
                    join mention_score s on s."mentionId" = nm."mentionId" and s."runId" = n."runId"
                   where nm."needId" = n.id and s.type in ('wish', 'question')
                   order by nm."quoteRank" nulls last, nm.closeness desc, nm."mentionId" limit $2) as quotes
       from need n where n."runId" = $1 and n.demand is not null and not n.hidden
      order by (n.demand ->> 'asks')::int desc, n.key`,
    [runId, quotes],
  );
  return rows;
}
