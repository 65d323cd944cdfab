import { tableFormat } from "@/lib/domain/export/table-format";
import { needFilter } from "@/lib/domain/needs/need-filter";
import { exportNeeds } from "@/lib/services/needs/export-needs";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = needFilter.extend({ format: tableFormat });

/** The needs that the filter leaves, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, ...filter } }) => {
  const { run, rows } = await exportNeeds(actor, filter);
  return tableResponse(rows, format, { workspace: workspace.slug, name: `needs-run-${run}` });
});
