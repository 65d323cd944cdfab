import { pool } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** A saved mapping of the workspace; `mapping` is to be parsed by mappingSchema. */
export async function mappingByName(
  workspaceId: number,
  name: string,
): Promise<{ kind: ImportKind; mapping: unknown } | null> {
  const { rows } = await pool().query<{ kind: ImportKind; mapping: unknown }>(
    `select kind, mapping from saved_mapping where "workspaceId" = $1 and name = $2`,
    [workspaceId, name],
  );
  return rows[0] ?? null;
}
