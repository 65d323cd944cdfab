import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import { pool, transaction } from "@/lib/data/pool";

/**
 * Begins what writes to a table, which is locked meanwhile, and drops every connection of this database that waits for a
 * lock, until what was begun has failed. Again and again: the server may still carry out what a process that was killed
 * had asked for, and that waits here too. Import it once `createDatabase()` was called.
 */
export async function dropConnections(table: string, begin: () => Promise<unknown>): Promise<void> {
  await transaction(async (client) => {
    await client.query(`lock table ${table} in exclusive mode`);
    let hasFailed = false;
    const failed = expect(begin())
      .rejects.toThrow()
      .finally(() => {
        hasFailed = true;
      });
    for (; !hasFailed; await pause(20)) {
      await pool().query(`select pg_terminate_backend(pid) from pg_stat_activity
                           where datname = current_database() and wait_event_type = 'Lock'`);
    }
    await failed;
  });
}
