import { startPostgres } from "@/scripts/postgres.mjs";

/**
 * Finds the database before lib/env is loaded, which parses the environment once: DATABASE_URL if it is set, else
 * the embedded server that runs in the home folder, else that server, started for this command and stopped by the
 * returned function.
 */
export async function attachDatabase(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) return async () => {};
  const server = await startPostgres({ dir: process.env.NEEDSCAPE_HOME ?? ".needscape" });
  process.env.DATABASE_URL = server.url;
  if (server.joined) return async () => {};
  const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
  await applyMigrations(server.url);
  return server.stop;
}
