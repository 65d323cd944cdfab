import { prisma } from "@/lib/data/prisma";
import { WORKSPACE_SUMMARY, type WorkspaceSummary } from "@/lib/data/workspace/workspace-summary";

export async function findWorkspace(slug: string): Promise<WorkspaceSummary | null> {
  return prisma().workspace.findUnique({ where: { slug }, select: WORKSPACE_SUMMARY });
}
