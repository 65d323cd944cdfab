import { applyMigrations } from "@/lib/data/migrations/apply-migrations";
import { draftMigration } from "@/lib/data/migrations/draft-migration";
import { env } from "@/lib/env";

/** `npm run migrate` applies what is pending; `npm run migrate -- --draft` prints the SQL of schema changes. */
if (process.argv.includes("--draft")) {
  process.stdout.write(await draftMigration(env.databaseUrl));
} else {
  const applied = await applyMigrations(env.databaseUrl);
  process.stdout.write(applied.length > 0 ? `applied ${applied.join(", ")}\n` : "up to date\n");
}
