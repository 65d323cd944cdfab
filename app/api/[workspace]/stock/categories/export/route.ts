import { z } from "zod";
import { tableFormat } from "@/lib/domain/export/table-format";
import { exportCategories } from "@/lib/services/stock/list-categories";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = z.object({ format: tableFormat });

/** Forecasts of categories by weeks, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format } }) =>
  tableResponse(await exportCategories(actor), format, { workspace: workspace.slug, name: "categories" }),
);
