import type { ImportStatus } from "@/lib/data/import/import-record";
import { pool } from "@/lib/data/pool";

/** An import that brought corrected rows of another. */
export interface FixOfImport {
  readonly id: number;
  readonly status: ImportStatus;
  readonly read: number;
  readonly rejected: number;
  readonly createdAt: Date;
}

/** The imports that brought corrected rows of one, newest first. */
export async function fixesOfImport(importId: number): Promise<FixOfImport[]> {
  const { rows } = await pool().query<FixOfImport>(
    `select id, status, read, rejected, "createdAt" from import
      where "fixOfId" = $1 and status not in ('cancelled') order by id desc limit 50`,
    [importId],
  );
  return rows;
}
