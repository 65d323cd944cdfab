import { tableFormat } from "@/lib/domain/export/table-format";
import { productSearch } from "@/lib/domain/search/product-search";
import { exportFound } from "@/lib/services/search/export-found";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = productSearch.extend({ format: tableFormat });

/** The products that a search finds, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, ...filter } }) =>
  tableResponse(await exportFound(actor, filter), format, { workspace: workspace.slug, name: "search" }),
);
