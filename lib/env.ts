import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { z } from "zod";

/** The only reader of process.env. Everything has a default but the database, which `npm run …` commands set. */
const schema = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  NEEDSCAPE_HOME: z.string().default(path.resolve(".needscape")),
  NEEDSCAPE_URL: z.url().default("http://localhost:3000"),
  NEEDSCAPE_SECRET: z.string().min(16).optional(),
  NEEDSCAPE_PEOPLE_SECRET: z.string().min(16).optional(),
  NEEDSCAPE_WORKERS: z.coerce.number().int().min(1).max(64).default(Math.max(1, cpus().length)),
  NEEDSCAPE_LEASE_SECONDS: z.coerce.number().min(1).max(600).default(20),
  NEEDSCAPE_QUARANTINE_DAYS: z.coerce.number().int().min(0).max(36_500).default(90),
  NEEDSCAPE_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  NEEDSCAPE_MODELS: z.string().default(path.resolve("models")),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});

const parsed = schema.parse(process.env);

export const env = {
  ...parsed,
  /** Where the database is; throws when no command has set it. */
  get databaseUrl(): string {
    if (parsed.DATABASE_URL) return parsed.DATABASE_URL;
    throw new Error(
      "DATABASE_URL is not set: start with `npm run demo` or `npm run dev`, or name a PostgreSQL.",
    );
  },
  /** Signs sessions. Without one in the environment, the one that the first start wrote to the home folder. */
  get secret(): string {
    return parsed.NEEDSCAPE_SECRET ?? readFileSync(path.join(parsed.NEEDSCAPE_HOME, "secret"), "utf8").trim();
  },
  /** What pseudonyms are made with: must stay the same for ever, also where the one that signs sessions changes. */
  get peopleSecret(): string {
    return parsed.NEEDSCAPE_PEOPLE_SECRET ?? this.secret;
  },
};
