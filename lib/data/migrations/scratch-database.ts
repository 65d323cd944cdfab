import { randomBytes } from "node:crypto";
import pg from "pg";
import { applyMigrations } from "@/lib/data/migrations/apply-migrations";

/** A database that lives as long as what uses it. */
export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty, migrated database on the server of `serverUrl`. */
export async function createScratchDatabase(serverUrl: string): Promise<ScratchDatabase> {
  const name = `needscape_scratch_${randomBytes(6).toString("hex")}`;
  const own = new URL(serverUrl);
  own.pathname = name;
  const drop = () => onServer(serverUrl, `drop database if exists ${name} with (force)`);
  await onServer(serverUrl, `create database ${name}`);
  try {
    await applyMigrations(own.href);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: own.href, drop };
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
