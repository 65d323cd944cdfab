import { prisma } from "@/lib/data/prisma";

/** A product's own settings and where its forecast comes from; null before either. */
export async function productStock(workspaceId: number, productId: number) {
  return prisma().productStock.findFirst({
    where: { workspaceId, productId },
    select: { leadDays: true, serviceLevel: true, minimum: true, basis: true },
  });
}
