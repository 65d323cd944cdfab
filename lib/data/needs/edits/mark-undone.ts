import type { Transaction } from "@/lib/data/pool";

/** Notes that an edit does not stand any more, and who took it back. */
export async function markUndone(client: Transaction, editId: number, by: string | null): Promise<void> {
  await client.query(`update need_edit set "undoneAt" = now(), "undoneBy" = $2 where id = $1`, [editId, by]);
}
