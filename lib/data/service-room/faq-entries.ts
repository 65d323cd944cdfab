import { prisma } from "@/lib/data/prisma";

/** Approved answers of a workspace, or of one of its intents. */
export async function faqEntries(workspaceId: number, intentKey?: number) {
  return prisma().faqEntry.findMany({
    where: { workspaceId, ...(intentKey === undefined ? {} : { intentKey }) },
    omit: { workspaceId: true },
    orderBy: [{ intentKey: "asc" }, { language: "asc" }],
  });
}

export type KeptFaqEntry = Awaited<ReturnType<typeof faqEntries>>[number];
