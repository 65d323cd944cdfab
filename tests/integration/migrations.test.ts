import pg from "pg";
import { beforeAll, expect, it } from "vitest";
import { createDatabase } from "@/tests/support/create-database";

let url: string;
beforeAll(async () => {
  url = await createDatabase();
});

it("is up to date, and stays so when applied again", async () => {
  const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
  expect(await applyMigrations(url)).toEqual([]);
});

it("leads to what prisma/schema.prisma says", async () => {
  const { draftMigration } = await import("@/lib/data/migrations/draft-migration");
  expect(await draftMigration(url)).toContain("This is an empty migration");
});

it("keeps Prisma's own record", async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "select migration_name from _prisma_migrations where finished_at is not null",
  );
  await client.end();
  expect(rows.length).toBeGreaterThan(0);
});
