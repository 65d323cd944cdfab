import { tableFormat } from "@/lib/domain/export/table-format";
import { mapSelection } from "@/lib/domain/map/map-query";
import { exportSelection } from "@/lib/services/map/export-selection";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = mapSelection.extend({ format: tableFormat });

/** The selected points of a map as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, ...selection } }) =>
  tableResponse(await exportSelection(actor, selection), format, {
    workspace: workspace.slug,
    name: `map-${selection.of}`,
  }),
);
