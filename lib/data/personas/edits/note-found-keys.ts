import type { Transaction } from "@/lib/data/pool";

/** Of a run of before it was kept: every member was found where it is. */
export async function noteFoundKeys(client: Transaction, runId: number): Promise<void> {
  await client.query(
    `update profile f set "foundKey" = p.key from persona p
      where f."runId" = $1 and p.id = f."personaId" and f."foundKey" is null`,
    [runId],
  );
}
