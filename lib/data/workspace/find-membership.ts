import { prisma } from "@/lib/data/prisma";
import type { Role } from "@/lib/domain/actor";

export interface Membership {
  readonly role: Role;
  readonly workspace: {
    readonly id: number;
    readonly slug: string;
    readonly name: string;
    readonly timeZone: string;
    readonly currency: string;
    readonly publishedRunId: number | null;
  };
}

/** The workspace of this address and what the user is in it; null for strangers and for addresses without one. */
export async function findMembership(userId: string, slug: string): Promise<Membership | null> {
  return prisma().member.findFirst({
    where: { userId, workspace: { slug } },
    select: {
      role: true,
      workspace: {
        select: { id: true, slug: true, name: true, timeZone: true, currency: true, publishedRunId: true },
      },
    },
  });
}
