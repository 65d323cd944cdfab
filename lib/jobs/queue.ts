import PgBoss from "pg-boss";
import { pool } from "@/lib/data/pool";
import { log } from "@/lib/log";

const shared = globalThis as { needscapeQueue?: Promise<PgBoss> };

/**
 * The queue of this process. Jobs are wake-ups: what is to be done, and how far it is, stands in the tables of
 * runs and imports, so a lost or doubled job loses and doubles nothing.
 */
export function queue(): Promise<PgBoss> {
  shared.needscapeQueue ??= start().catch((error: unknown) => {
    delete shared.needscapeQueue;
    throw error;
  });
  return shared.needscapeQueue;
}

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool().query(text, values) },
    schedule: false,
    supervise: true,
  });
  boss.on("error", (error) => log.warn({ error: error.message }, "queue"));
  await boss.start();
  return boss;
}
