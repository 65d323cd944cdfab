import { setTimeout as pause } from "node:timers/promises";
import { pool } from "@/lib/data/pool";

/** Comes back when a connection of this database waits for a lock. Import it once `createDatabase()` was called. */
export async function untilOneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await pool().query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await pause(5);
  }
}
