import { pool } from "@/lib/data/pool";

/** Counts that a text was looked for and how many products answered it. */
export async function countQuery(
  workspaceId: number,
  { text, results }: { text: string; results: number },
): Promise<void> {
  await pool().query(
    `insert into search_query ("workspaceId", text, asked, unmet, results) values ($1, $2, 1, ($3 = 0)::int, $3)
     on conflict ("workspaceId", text) do update set asked = search_query.asked + 1, results = excluded.results,
       unmet = search_query.unmet + excluded.unmet, "lastAt" = now()`,
    [workspaceId, text, results],
  );
}
