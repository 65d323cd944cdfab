import { productOrdersByWeek } from "@/lib/data/products/product-orders-by-week";
import { productTitle } from "@/lib/data/products/product-title";
import { productStock } from "@/lib/data/stock/product-stock";
import { stockOrders } from "@/lib/data/stock/stock-orders";
import { stockProducts } from "@/lib/data/stock/stock-products";
import { stockSettings } from "@/lib/data/stock/stock-settings";
import { type Actor, authorise } from "@/lib/domain/actor";
import { adviseOrder } from "@/lib/domain/stock/advise-order";
import type { StockTrial } from "@/lib/domain/stock/stock-filter";

const WEEKS = 52;

/** One product's year, forecast, advice, and the advice under settings that are only tried; null if there is none. */
export async function getStockProduct(actor: Actor, productId: number, trial: StockTrial) {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const [[product], title, own, weeks, orders, settings] = await Promise.all([
    stockProducts(workspaceId, productId),
    productTitle(workspaceId, productId),
    productStock(workspaceId, productId),
    productOrdersByWeek(workspaceId, productId, WEEKS),
    stockOrders(workspaceId, productId),
    stockSettings(workspaceId),
  ]);
  if (!product || title === null) return null;
  const factor = 1 + (trial.lift ?? 0) / 100;
  const lifted = (values: readonly number[]) => values.map((value) => value * factor);
  const tried = {
    ...product,
    middle: lifted(product.middle),
    low: lifted(product.low),
    high: lifted(product.high),
    leadDays: trial.lead ?? product.leadDays,
    serviceLevel: trial.service === undefined ? product.serviceLevel : trial.service / 100,
  };
  const asked = Object.values(trial).some((value) => value !== undefined);
  return {
    product,
    title,
    own,
    weeks,
    orders,
    settings,
    advice: adviseOrder(product),
    trial: asked ? { state: tried, advice: adviseOrder(tried) } : null,
  };
}
