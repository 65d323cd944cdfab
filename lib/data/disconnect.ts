import { pool } from "@/lib/data/pool";
import { prisma } from "@/lib/data/prisma";

/** Closes this process's connections, so that a command can end. */
export async function disconnect(): Promise<void> {
  await Promise.all([prisma().$disconnect(), pool().end()]);
}
