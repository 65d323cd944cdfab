import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readMigrations } from "@/lib/data/migrations/read-migrations";
import { withSchemaEngine } from "@/lib/data/migrations/schema-engine";

/**
 * The SQL from the newest migration to prisma/schema.prisma; for developers. Each migration keeps the schema
 * that it leads to beside its SQL, because the WebAssembly engine cannot read a live PostgreSQL's catalogue.
 */
export async function draftMigration(databaseUrl: string): Promise<string> {
  const { baseDir, migrationDirectories } = readMigrations();
  const newest = migrationDirectories.at(-1);
  const before = newest ? path.join(baseDir, newest.path, "schema.prisma") : "";
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: existsSync(before) ? schemaTarget(before) : { tag: "empty" },
      to: schemaTarget("prisma/schema.prisma"),
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    } as Parameters<typeof engine.diff>[0]);
    return stdout ?? "";
  });
}

function schemaTarget(file: string): DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path: file, content: readFileSync(file, "utf8") }] };
}
