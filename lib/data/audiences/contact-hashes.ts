import { pool } from "@/lib/data/pool";

export interface ContactHashes {
  readonly emailHash: string | null;
  readonly phoneHash: string | null;
}

/** The hashed contacts of those among the customers who agreed to be addressed and have any. */
export async function contactHashes(workspaceId: number, ids: readonly number[]): Promise<ContactHashes[]> {
  const { rows } = await pool().query<ContactHashes>(
    `select "emailHash", "phoneHash" from customer
      where "workspaceId" = $1 and id = any($2::int[]) and consent and ("emailHash" is not null or "phoneHash" is not null)
      order by coalesce("emailHash", "phoneHash"), id`,
    [workspaceId, ids],
  );
  return rows;
}
