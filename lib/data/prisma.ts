import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/data/generated/client";
import { env } from "@/lib/env";

const shared = globalThis as { needscapePrisma?: PrismaClient };

/** One client a process, made at first use: a development server that reloads modules must not open a pool each time. */
export function prisma(): PrismaClient {
  shared.needscapePrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env.databaseUrl, max: 8 }),
    transactionOptions: { maxWait: 10_000, timeout: 120_000 },
  });
  return shared.needscapePrisma;
}

/** What both the client and an open transaction offer. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;
