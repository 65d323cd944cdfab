import { prisma } from "@/lib/data/prisma";

/** Takes an approved answer away; none is as good. */
export async function deleteFaqEntry(
  workspaceId: number,
  intentKey: number,
  language: string,
): Promise<void> {
  await prisma().faqEntry.deleteMany({ where: { workspaceId, intentKey, language } });
}
