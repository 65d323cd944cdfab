import { insertUser, type NewUser } from "@/lib/data/people/insert-user";
import { prisma } from "@/lib/data/prisma";

/** Adds a user only if there is none yet; null otherwise. The lock lets one of two starts at once win. */
export async function insertFirstUser(user: NewUser): Promise<string | null> {
  return prisma().$transaction(async (database) => {
    await database.$executeRaw`lock table "user" in share row exclusive mode`;
    if ((await database.user.count()) > 0) return null;
    return insertUser(database, user);
  });
}
