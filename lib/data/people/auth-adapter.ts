import { prismaAdapter } from "better-auth/adapters/prisma";
import { prisma } from "@/lib/data/prisma";

/** better-auth keeps users, sessions and passwords through the same Prisma client as everything else. */
export function authAdapter(): ReturnType<typeof prismaAdapter> {
  return prismaAdapter(prisma(), { provider: "postgresql", transaction: true });
}
