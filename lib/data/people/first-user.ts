import { prisma } from "@/lib/data/prisma";

/** The user with this e-mail, or without one the oldest user: the administrator of the first start. */
export async function firstUser(email?: string): Promise<{ id: string; email: string } | null> {
  return prisma().user.findFirst({
    where: email === undefined ? {} : { email },
    select: { id: true, email: true },
    orderBy: { createdAt: "asc" },
  });
}
