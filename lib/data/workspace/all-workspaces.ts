import { prisma } from "@/lib/data/prisma";
import { WORKSPACE_SUMMARY, type WorkspaceSummary } from "@/lib/data/workspace/workspace-summary";

/** Every workspace of this database, oldest first. */
export async function allWorkspaces(): Promise<WorkspaceSummary[]> {
  return prisma().workspace.findMany({ select: WORKSPACE_SUMMARY, orderBy: { id: "asc" } });
}
