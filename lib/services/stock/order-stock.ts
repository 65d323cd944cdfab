import { transaction } from "@/lib/data/pool";
import { cancelStockOrder } from "@/lib/data/stock/cancel-stock-order";
import { insertStockOrder } from "@/lib/data/stock/insert-stock-order";
import { stockProducts } from "@/lib/data/stock/stock-products";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { adviseAgain } from "@/lib/services/stock/advise-again";

/** Marks so many pieces of a product as ordered: they count as coming until their lead time is over. */
export async function orderStock(
  actor: Actor,
  input: { productId: number; quantity: number },
): Promise<void> {
  authorise(actor, "edit");
  const { workspaceId, userId } = actor;
  await transaction(async (client) => {
    const [product] = await stockProducts(workspaceId, input.productId, client);
    if (!product) throw new AppError("productNotFound", {}, "notFound");
    const leadDays = product.leadDays ?? 0;
    await insertStockOrder(client, { ...input, workspaceId, createdById: userId, leadDays });
    await adviseAgain(client, workspaceId, input.productId);
  });
}

/** Takes such a mark back. */
export async function cancelOrder(actor: Actor, input: { id: number }): Promise<void> {
  authorise(actor, "edit");
  await transaction(async (client) => {
    const productId = await cancelStockOrder(client, actor.workspaceId, input.id);
    if (productId === null) throw new AppError("stockOrderNotFound", {}, "notFound");
    await adviseAgain(client, actor.workspaceId, productId);
  });
}
