import { stockRows } from "@/lib/data/stock/stock-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { StockFilter } from "@/lib/domain/stock/stock-filter";

const MOST = 100_000;

/** All products that the filter leaves with forecast and advice: a buying list, where the advice is to order. */
export async function exportStock(actor: Actor, filter: StockFilter) {
  authorise(actor, "read");
  const rows = await stockRows(actor.workspaceId, filter, { limit: MOST, offset: 0 });
  return rows.map(({ id: _, ...row }) => row);
}
