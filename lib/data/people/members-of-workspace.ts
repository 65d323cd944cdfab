import { prisma } from "@/lib/data/prisma";
import type { Role } from "@/lib/domain/actor";

export interface MemberRow {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly addedAt: Date;
}

export async function membersOfWorkspace(workspaceId: number): Promise<MemberRow[]> {
  const rows = await prisma().member.findMany({
    where: { workspaceId },
    select: { userId: true, role: true, createdAt: true, user: { select: { name: true, email: true } } },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return rows.map(({ userId, role, createdAt, user }) => ({ userId, role, addedAt: createdAt, ...user }));
}
