import { pool } from "@/lib/data/pool";

export interface ServingStamp {
  readonly runId: number | null;
  /** Another one whenever products, or rules and experiments, have changed. */
  readonly products: string;
  readonly rules: string;
}

/** What a process compares to know whether what it holds of a workspace is still true. */
export async function servingStamp(workspaceId: number): Promise<ServingStamp> {
  const { rows } = await pool().query<ServingStamp>({
    name: "serving-stamp",
    text: `select (select "publishedRunId" from workspace where id = $1) as "runId",
                  concat_ws(' ', (select max(id) from product where "workspaceId" = $1),
                            (select concat_ws(' ', max("finishedAt"), max("undoneAt"), count(*)) from import where "workspaceId" = $1)) as products,
                  concat_ws(' ', (select concat_ws(' ', count(*), max(id), string_agg(id::text, ',' order by id) filter (where active))
                     from recommendation_rule where "workspaceId" = $1 and "deletedAt" is null),
                    (select string_agg(id::text, ',' order by id) from experiment where "workspaceId" = $1 and "stoppedAt" is null)) as rules`,
    values: [workspaceId],
  });
  return rows[0] ?? { runId: null, products: "", rules: "" };
}
