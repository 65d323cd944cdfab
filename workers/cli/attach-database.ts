import { randomBytes } from "node:crypto";
import pg from "pg";
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

/** A database of the command's own on that server, empty and migrated, which is dropped when it lets go. */
export async function attachScratchDatabase(): Promise<Detach> {
  const detach = await attachDatabase();
  const home = process.env.DATABASE_URL ?? "";
  const name = `needscape_evaluation_${randomBytes(6).toString("hex")}`;
  const own = new URL(home);
  own.pathname = name;
  await onServer(home, `create database ${name}`);
  process.env.DATABASE_URL = own.href;
  const letGo = async () => {
    await onServer(home, `drop database if exists ${name} with (force)`);
    await detach();
  };
  // The command ends before its catch clause when it is interrupted.
  process.once("SIGINT", () => void letGo().finally(() => process.exit(130)));
  try {
    const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
    await applyMigrations(own.href);
  } catch (error) {
    await letGo();
    throw error;
  }
  return letGo;
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
