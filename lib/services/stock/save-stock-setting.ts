import { transaction } from "@/lib/data/pool";
import { saveProductStock } from "@/lib/data/stock/save-product-stock";
import { saveStockSettings } from "@/lib/data/stock/save-stock-settings";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { StockSetting } from "@/lib/domain/stock/stock-filter";
import { adviseAgain } from "@/lib/services/stock/advise-again";

const SERVICE_LEVEL = 0.95;

/** Keeps lead time, service level and supplier's minimum of one product, or of all that have no own, and advises anew. */
export async function saveStockSetting(
  actor: Actor,
  { productId, ...setting }: StockSetting & { productId: number | null },
): Promise<void> {
  authorise(actor, "edit");
  const { workspaceId } = actor;
  if (productId === null)
    await saveStockSettings(workspaceId, { ...setting, serviceLevel: setting.serviceLevel ?? SERVICE_LEVEL });
  await transaction(async (client) => {
    if (productId !== null && !(await saveProductStock(client, workspaceId, productId, setting)))
      throw new AppError("productNotFound", {}, "notFound");
    await adviseAgain(client, workspaceId, productId);
  });
}
