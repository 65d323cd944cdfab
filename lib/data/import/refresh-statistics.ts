import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import { pool } from "@/lib/data/pool";

/** Fewer rows do not change a plan before the server's own collector comes round. */
const MANY = 10_000;

/** Lets the planner know of the many rows that an import added, once they are committed. */
export async function refreshStatistics(table: MergedTable["name"], added: number): Promise<void> {
  if (added >= MANY) await pool().query(`analyze "${table}"`);
}
