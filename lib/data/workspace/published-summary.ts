import { prisma } from "@/lib/data/prisma";

export interface PublishedSummary {
  readonly number: number;
  readonly publishedAt: Date | null;
  readonly needs: number;
  readonly personas: number;
}

/** The run that readers of a workspace see, and how much it found; null before the first one. */
export async function publishedSummary(workspaceId: number): Promise<PublishedSummary | null> {
  const run = await prisma().run.findFirst({
    where: { publishedFor: { id: workspaceId } },
    select: {
      number: true,
      publishedAt: true,
      _count: { select: { needs: { where: { isOther: false } }, personas: true } },
    },
  });
  if (!run) return null;
  return {
    number: run.number,
    publishedAt: run.publishedAt,
    needs: run._count.needs,
    personas: run._count.personas,
  };
}
