import { pool, type Transaction } from "@/lib/data/pool";

/** How many personas a person asked for; null lets the data say. */
export async function wantedPersonas(
  workspaceId: number,
  client: Pick<Transaction, "query"> = pool(),
): Promise<number | null> {
  const { rows } = await client.query<{ personaCount: number | null }>(
    `select "personaCount" from workspace where id = $1`,
    [workspaceId],
  );
  return rows[0]?.personaCount ?? null;
}
