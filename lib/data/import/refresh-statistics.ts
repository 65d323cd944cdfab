import { TABLE_OF_KIND } from "@/lib/data/import/merge/table-of-kind";
import { pool } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Fewer rows do not change a plan before the server's own collector comes round. */
const MANY = 10_000;

/** Lets the planner know of the many rows that an import added, once they are committed. */
export async function refreshStatistics(kind: ImportKind, added: number): Promise<void> {
  if (added >= MANY) await pool().query(`analyze "${TABLE_OF_KIND[kind]}"`);
}
