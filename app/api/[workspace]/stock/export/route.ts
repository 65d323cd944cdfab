import { tableFormat } from "@/lib/domain/export/table-format";
import { stockFilter } from "@/lib/domain/stock/stock-filter";
import { exportStock } from "@/lib/services/stock/export-stock";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = stockFilter.extend({ format: tableFormat });

/** The products that the filter leaves with forecast and advice, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, ...filter } }) =>
  tableResponse(await exportStock(actor, filter), format, { workspace: workspace.slug, name: "stock" }),
);
