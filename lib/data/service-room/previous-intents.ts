import { pool } from "@/lib/data/pool";
import { FIRST_SPLIT_KEY } from "@/lib/domain/needs/need-edit";

export interface PreviousIntents {
  /** The highest key that any run gave; 0 before the first. */
  readonly highestKey: number;
  /** Intents of the newest run before, by the documents in them. */
  readonly intents: readonly { readonly key: number; readonly members: readonly string[] }[];
}

/** What earlier runs of a workspace found, so that intents which go on keep their keys. */
export async function previousIntents(workspaceId: number, runId: number): Promise<PreviousIntents> {
  const { rows } = await pool().query<{ runId: number; highest: number }>(
    `select r.id as "runId", max(q."foundKey") as highest from run r join intent_question q on q."runId" = r.id
      where r."workspaceId" = $1 and q."foundKey" < $2 group by 1 order by 1 desc`,
    [workspaceId, FIRST_SPLIT_KEY],
  );
  const before = rows.find((row) => row.runId !== runId);
  const highestKey = rows.reduce((most, { highest }) => Math.max(most, highest), 0);
  if (!before) return { highestKey, intents: [] };
  const found = await pool().query<PreviousIntents["intents"][number]>(
    `select "foundKey" as key, array_agg("documentId"::text) as members from intent_question
      where "runId" = $1 group by 1 order by 1`,
    [before.runId],
  );
  return { highestKey, intents: found.rows };
}
