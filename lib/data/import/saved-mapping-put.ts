import { pool } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";

export interface NewSavedMapping {
  readonly name: string;
  readonly kind: ImportKind;
  readonly shape: string;
  readonly mapping: Mapping;
  readonly createdById: string | null;
}

/** Saves a mapping under a name; its id, or null if the name is taken and `replace` does not say to overwrite it. */
export async function putSavedMapping(
  workspaceId: number,
  { name, kind, shape, mapping, createdById }: NewSavedMapping,
  replace: boolean,
): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into saved_mapping ("workspaceId", name, kind, shape, mapping, "createdById") values ($1, $2, $3, $4, $5, $6)
     on conflict ("workspaceId", name) do ${
       replace
         ? "update set kind = excluded.kind, shape = excluded.shape, mapping = excluded.mapping"
         : "nothing"
     } returning id`,
    [workspaceId, name, kind, shape, JSON.stringify(mapping), createdById],
  );
  return rows[0]?.id ?? null;
}
