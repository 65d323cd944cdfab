import type { Transaction } from "@/lib/data/pool";
import type { EditSubject, NeedEdit } from "@/lib/domain/needs/need-edit";

/** Keeps an edit; its number. */
export async function insertEdit(
  client: Transaction,
  workspaceId: number,
  { kind, ...payload }: NeedEdit,
  by: string | null,
  about: EditSubject = "need",
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into need_edit ("workspaceId", about, kind, payload, "by") values ($1, $2, $3, $4, $5) returning id`,
    [workspaceId, about, kind, JSON.stringify(payload), by],
  );
  return rows[0]?.id ?? 0;
}
