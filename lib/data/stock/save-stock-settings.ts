import { prisma } from "@/lib/data/prisma";

/** Changes what is given of a workspace's stock settings. */
export async function saveStockSettings(
  workspaceId: number,
  data: {
    leadDays?: number | null;
    serviceLevel?: number;
    minimum?: number | null;
    askedAt?: Date;
    country?: string | null;
  },
): Promise<void> {
  await prisma().stockSetting.upsert({
    where: { workspaceId },
    create: { workspaceId, ...data },
    update: data,
  });
}
