import { prisma } from "@/lib/data/prisma";

interface WorkspaceChange {
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
}

export async function updateWorkspace(id: number, change: WorkspaceChange): Promise<void> {
  const { name, timeZone, currency } = change;
  await prisma().workspace.update({ where: { id }, data: { name, timeZone, currency } });
}
