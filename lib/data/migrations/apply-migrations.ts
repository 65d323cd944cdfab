import pg from "pg";
import { readMigrations } from "@/lib/data/migrations/read-migrations";
import { withSchemaEngine } from "@/lib/data/migrations/schema-engine";

const MIGRATION_LOCK = 727_001;

/**
 * Brings the database up to prisma/migrations and returns the names it applied. The table it keeps is Prisma's
 * own, so `prisma migrate deploy` agrees with it. Two processes that start at once take turns.
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: databaseUrl });
  await guard.connect();
  try {
    await guard.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    return await withSchemaEngine(databaseUrl, async (engine) => {
      const output = await engine.applyMigrations({
        migrationsList: readMigrations(),
        filters: { externalTables: [], externalEnums: [] },
      });
      return output.appliedMigrationNames;
    });
  } finally {
    await guard.end();
  }
}
