import { pool } from "@/lib/data/pool";

/** Renames a saved mapping: `taken` if another has the name, `missing` if it is not there. */
export async function renameSavedMapping(
  workspaceId: number,
  id: number,
  name: string,
): Promise<"renamed" | "taken" | "missing"> {
  const { rows } = await pool().query<{ taken: boolean; renamed: boolean }>(
    `with other as (select 1 from saved_mapping where "workspaceId" = $1 and name = $3 and id <> $2),
          change as (update saved_mapping set name = $3 where "workspaceId" = $1 and id = $2
                      and not exists (select 1 from other) returning 1)
     select exists (select 1 from other) as taken, exists (select 1 from change) as renamed`,
    [workspaceId, id, name],
  );
  if (rows[0]?.renamed) return "renamed";
  return rows[0]?.taken ? "taken" : "missing";
}
