import { prisma } from "@/lib/data/prisma";

/** Sets a password and ends the user's sessions, but for the one that changed it. */
export async function updatePassword(
  userId: string,
  passwordHash: string,
  keptSessionId: string | null,
): Promise<void> {
  await prisma().$transaction([
    prisma().account.updateMany({
      where: { userId, providerId: "credential" },
      data: { password: passwordHash },
    }),
    prisma().session.deleteMany({ where: { userId, NOT: { id: keptSessionId ?? "" } } }),
  ]);
}
