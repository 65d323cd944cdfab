import { z } from "zod";
import { exportDemand } from "@/lib/services/demand/export-demand";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = z.object({ format: z.enum(["csv", "xlsx", "json"]).default("csv") });

/** What customers ask for and which products have it, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format } }) =>
  tableResponse(await exportDemand(actor), format, { workspace: workspace.slug, name: "asked-for" }),
);
