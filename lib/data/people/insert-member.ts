import { insertUser, type NewUser } from "@/lib/data/people/insert-user";
import { prisma } from "@/lib/data/prisma";
import type { Role } from "@/lib/domain/actor";

interface AddedMember {
  readonly userId: string;
  /** False: the e-mail had an account already, and its name and password stay as they are. */
  readonly isNewUser: boolean;
}

/** Adds a member, and the user if the e-mail has none; null if they are a member already. */
export async function insertMember(
  workspaceId: number,
  role: Role,
  user: NewUser,
): Promise<AddedMember | null> {
  return prisma().$transaction(async (database) => {
    const newId = await insertUser(database, user);
    const userId = newId ?? (await database.user.findUniqueOrThrow({ where: { email: user.email } })).id;
    const { count } = await database.member.createMany({
      data: [{ workspaceId, userId, role }],
      skipDuplicates: true,
    });
    return count === 0 ? null : { userId, isNewUser: newId !== null };
  });
}
