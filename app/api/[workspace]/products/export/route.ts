import { tableFormat } from "@/lib/domain/export/table-format";
import { productFilter } from "@/lib/domain/products/product-filter";
import { exportProducts } from "@/lib/services/products/export-products";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = productFilter.extend({ format: tableFormat });

/** The products that the filter leaves, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, ...filter } }) =>
  tableResponse(await exportProducts(actor, filter), format, { workspace: workspace.slug, name: "products" }),
);
