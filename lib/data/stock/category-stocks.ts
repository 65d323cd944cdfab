import { prisma } from "@/lib/data/prisma";
import type { CategoryStock } from "@/lib/domain/stock/category-stock";

/** Forecasts of a workspace's categories by path; the whole shop comes first. */
export async function categoryStocks(workspaceId: number): Promise<CategoryStock[]> {
  return prisma().categoryStock.findMany({
    where: { workspaceId },
    omit: { workspaceId: true },
    orderBy: { category: "asc" },
  });
}
