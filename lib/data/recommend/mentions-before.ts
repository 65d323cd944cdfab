import { pool } from "@/lib/data/pool";

/** Mentions of customers in texts written before a moment (milliseconds). */
export async function mentionsBefore(workspaceId: number, before: number): Promise<Set<string>> {
  const { rows } = await pool().query<{ id: string }>(
    `select mention.id::text as id from document join mention on mention."documentId" = document.id
      where document."workspaceId" = $1 and document."customerId" is not null
        and document."writtenAt" < to_timestamp($2::float8 / 1000)`,
    [workspaceId, before],
  );
  return new Set(rows.map(({ id }) => id));
}
