import { prisma } from "@/lib/data/prisma";

export interface StockOrderRow {
  readonly id: number;
  readonly quantity: number;
  readonly expectedDay: Date;
  readonly createdAt: Date;
}

/** What was ordered of a product and not taken back, newest first. */
export async function stockOrders(workspaceId: number, productId: number): Promise<StockOrderRow[]> {
  return prisma().stockOrder.findMany({
    where: { workspaceId, productId, cancelledAt: null },
    orderBy: { id: "desc" },
    take: 20,
    select: { id: true, quantity: true, expectedDay: true, createdAt: true },
  });
}
