import { pool } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";

export interface SavedMappingRow {
  readonly id: number;
  readonly name: string;
  readonly kind: ImportKind;
  readonly shape: string;
  /** to be parsed by mappingSchema */
  readonly mapping: unknown;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** The saved mappings of a workspace, last used first. */
export async function savedMappings(workspaceId: number): Promise<SavedMappingRow[]> {
  const { rows } = await pool().query<SavedMappingRow>(
    `select id, name, kind, shape, mapping, "createdAt", "usedAt" from saved_mapping
      where "workspaceId" = $1 order by coalesce("usedAt", "createdAt") desc, id desc`,
    [workspaceId],
  );
  return rows;
}
