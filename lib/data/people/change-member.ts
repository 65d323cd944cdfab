import { prisma } from "@/lib/data/prisma";
import type { Role } from "@/lib/domain/actor";

export type MemberChange = "changed" | "notMember" | "lastAdministrator";

/**
 * Gives a member another role, or with `null` removes them; refuses to leave the workspace without an
 * administrator. The workspace's row is locked, so that two administrators cannot remove each other at once.
 */
export async function changeMember(
  workspaceId: number,
  userId: string,
  role: Role | null,
): Promise<MemberChange> {
  return prisma().$transaction(async (database) => {
    await database.$queryRaw`select id from workspace where id = ${workspaceId} for update`;
    const where = { workspaceId_userId: { workspaceId, userId } };
    const member = await database.member.findUnique({ where, select: { role: true } });
    if (!member) return "notMember";
    if (member.role === "administrator" && role !== "administrator") {
      const administrators = await database.member.count({ where: { workspaceId, role: "administrator" } });
      if (administrators < 2) return "lastAdministrator";
    }
    if (role === null) await database.member.delete({ where });
    else await database.member.update({ where, data: { role } });
    return "changed";
  });
}
