import { prisma } from "@/lib/data/prisma";

/** Signs a user out everywhere; the number of sessions ended. */
export async function deleteSessions(userId: string): Promise<number> {
  const { count } = await prisma().session.deleteMany({ where: { userId } });
  return count;
}
