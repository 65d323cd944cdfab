import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

/**
 * A migrated database of this test file's own; sets DATABASE_URL, so call it before importing anything that
 * reads lib/env (use `await import(...)` after it).
 */
export async function createDatabase(): Promise<string> {
  const base = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  await client.query(`create database ${name} template template_needscape`);
  await client.end();
  const url = new URL(base);
  url.pathname = name;
  process.env.DATABASE_URL = url.href;
  process.env.NEEDSCAPE_SECRET ??= "only for tests, never outside";
  process.env.NEEDSCAPE_LOG ??= "warn";
  return url.href;
}
