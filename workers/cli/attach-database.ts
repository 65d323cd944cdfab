import { startPostgres } from "@/scripts/postgres.mjs";

/** Lets the database go again that a command had. */
export type Detach = () => Promise<void>;

/**
 * Finds the database before lib/env is loaded, which parses the environment once: DATABASE_URL if it is set, else
 * the embedded server that runs in the home folder, else that server, started for this command and stopped by the
 * returned function.
 */
export async function attachDatabase(): Promise<Detach> {
  if (process.env.DATABASE_URL) return async () => {};
  const server = await startPostgres({ dir: process.env.NEEDSCAPE_HOME ?? ".needscape" });
  process.env.DATABASE_URL = server.url;
  if (server.joined) return async () => {};
  const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
  await applyMigrations(server.url);
  return server.stop;
}

/** An empty database of the command's own on that server, which is dropped when it lets go. */
export async function attachScratchDatabase(): Promise<Detach> {
  const detach = await attachDatabase();
  const { createScratchDatabase } = await import("@/lib/data/migrations/scratch-database");
  const { url, drop } = await createScratchDatabase(process.env.DATABASE_URL ?? "");
  process.env.DATABASE_URL = url;
  const letGo = () => drop().finally(detach);
  // An interrupted command comes to no end of its own.
  process.once("SIGINT", () => void letGo().finally(() => process.exit(130)));
  return letGo;
}
