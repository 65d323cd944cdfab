import { prisma } from "@/lib/data/prisma";
import { type OwnWorkspace, WORKSPACE_SUMMARY } from "@/lib/data/workspace/workspace-summary";

/** The workspaces a user is a member of, oldest first. */
export async function workspacesOfUser(userId: string): Promise<OwnWorkspace[]> {
  const rows = await prisma().member.findMany({
    where: { userId },
    select: { role: true, workspace: { select: WORKSPACE_SUMMARY } },
    orderBy: { workspaceId: "asc" },
  });
  return rows.map(({ role, workspace }) => ({ ...workspace, role }));
}
