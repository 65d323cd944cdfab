import { prisma } from "@/lib/data/prisma";

export async function passwordHashOf(userId: string): Promise<string | null> {
  const account = await prisma().account.findFirst({
    where: { userId, providerId: "credential" },
    select: { password: true },
  });
  return account?.password ?? null;
}
