import { z } from "zod";
import { tableFormat } from "@/lib/domain/export/table-format";
import { exportDemand } from "@/lib/services/demand/export-demand";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = z.object({ format: tableFormat });

/** What customers ask for and which products have it, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format } }) =>
  tableResponse(await exportDemand(actor), format, { workspace: workspace.slug, name: "asked-for" }),
);
