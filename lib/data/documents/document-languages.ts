import { pool } from "@/lib/data/pool";

/** The languages that a workspace's documents are in, most used first. */
export async function documentLanguages(workspaceId: number): Promise<string[]> {
  const { rows } = await pool().query<{ language: string }>(
    `select language from document where "workspaceId" = $1 and language is not null
      group by language order by count(*) desc, language`,
    [workspaceId],
  );
  return rows.map((row) => row.language);
}
