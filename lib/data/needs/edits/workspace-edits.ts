import type pg from "pg";
import { pool } from "@/lib/data/pool";
import { type EditSubject, type NeedEdit, needEdit } from "@/lib/domain/needs/need-edit";

/** An edit as it is kept. People are named by their ids, programs by `key:12`. */
export interface KeptEdit {
  readonly id: number;
  readonly edit: NeedEdit;
  readonly by: string | null;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

/** All edits of a workspace about one kind of thing, oldest first, those that were taken back too. */
export async function workspaceEdits(
  workspaceId: number,
  client: Pick<pg.Pool, "query"> = pool(),
  about: EditSubject = "need",
): Promise<KeptEdit[]> {
  const { rows } = await client.query<Omit<KeptEdit, "edit"> & { edit: unknown }>(
    `select id, payload || jsonb_build_object('kind', kind) as edit, "by", "at", "undoneAt", "undoneBy"
       from need_edit where "workspaceId" = $1 and about = $2 order by id`,
    [workspaceId, about],
  );
  return rows.map((row) => ({ ...row, edit: needEdit.parse(row.edit) }));
}
