import { prisma } from "@/lib/data/prisma";
import { WORKSPACE_SUMMARY, type WorkspaceSummary } from "@/lib/data/workspace/workspace-summary";

interface NewWorkspace {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly administratorId: string;
}

/** Adds a workspace and its first administrator; null if the address is taken. */
export async function insertWorkspace(row: NewWorkspace): Promise<WorkspaceSummary | null> {
  const { administratorId, slug, ...rest } = row;
  return prisma().$transaction(async (database) => {
    const { count } = await database.workspace.createMany({
      data: [{ slug, ...rest }],
      skipDuplicates: true,
    });
    if (count === 0) return null;
    return database.workspace.update({
      where: { slug },
      data: { members: { create: { userId: administratorId, role: "administrator" } } },
      select: WORKSPACE_SUMMARY,
    });
  });
}
