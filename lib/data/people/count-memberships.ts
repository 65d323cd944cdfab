import { prisma } from "@/lib/data/prisma";

/** Of how many workspaces the user is a member. */
export async function countMemberships(userId: string): Promise<number> {
  return prisma().member.count({ where: { userId } });
}
