import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/data/migrations/apply-migrations";
import { startPostgres } from "@/scripts/postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** A throw-away server for the whole run, with a migrated template that each test file copies. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(path.join(tmpdir(), "needscape-test-"));
  chmodSync(dir, 0o755); // under root the server runs as nobody; were this folder closed to it, its data would stay in /var/tmp
  const server = await startPostgres({ dir: path.join(dir, "home"), disposable: true, port: 0 });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query("create database template_needscape");
  await client.end();
  const templateUrl = new URL(server.url);
  templateUrl.pathname = "template_needscape";
  await applyMigrations(templateUrl.href);
  project.provide("postgresUrl", server.url);
  return async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}
