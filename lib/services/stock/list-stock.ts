import { type StockCount, stockCounts } from "@/lib/data/stock/stock-counts";
import { stockRows } from "@/lib/data/stock/stock-rows";
import { type StockSettings, stockSettings } from "@/lib/data/stock/stock-settings";
import { type Actor, authorise } from "@/lib/domain/actor";
import { STOCK_A_PAGE, type StockFilter } from "@/lib/domain/stock/stock-filter";
import type { StockRow } from "@/lib/domain/stock/stock-product";

export interface StockList {
  readonly rows: readonly StockRow[];
  readonly total: number;
  readonly counts: readonly StockCount[];
  readonly settings: StockSettings | null;
}

/** One page of products by what is at stake, with how many stand where. */
export async function listStock(actor: Actor, filter: StockFilter): Promise<StockList> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const page = { limit: STOCK_A_PAGE, offset: (filter.page - 1) * STOCK_A_PAGE };
  const [rows, counts, settings] = await Promise.all([
    stockRows(workspaceId, filter, page),
    stockCounts(workspaceId, filter.q),
    stockSettings(workspaceId),
  ]);
  const total = counts
    .filter(({ risk, advice }) => (filter.risk ?? risk) === risk && (filter.advice ?? advice) === advice)
    .reduce((sum, { products }) => sum + products, 0);
  return { rows, total, counts, settings };
}
