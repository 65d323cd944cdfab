import { z } from "zod";
import { tableFormat } from "@/lib/domain/export/table-format";
import { listQueries } from "@/lib/services/search/list-queries";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = z.object({
  unmet: z.enum(["1"]).optional(),
  format: tableFormat,
});
const MOST = 100_000;

/** What was looked for, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, unmet } }) => {
  const rows = await listQueries(actor, { unmet: unmet === "1", limit: MOST });
  const table = rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() }));
  return tableResponse(table, format, { workspace: workspace.slug, name: "queries" });
});
