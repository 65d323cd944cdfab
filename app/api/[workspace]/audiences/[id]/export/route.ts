import { z } from "zod";
import { LAYOUT_NAMES } from "@/lib/domain/audiences/export-layout";
import { csvLine } from "@/lib/domain/export/csv-line";
import { rowId } from "@/lib/domain/row-id";
import { exportAudience } from "@/lib/services/audiences/export-audience";
import { attachment } from "@/lib/web/attachment";
import { route } from "@/lib/web/route";

const query = z.object({ layout: z.enum(LAYOUT_NAMES) });
const params = z.object({ id: rowId });

/** Hashed contacts of an audience, as an advertising platform takes them. */
export const GET = route({ query, params }, async ({ actor, workspace, query: { layout }, params: { id } }) =>
  attachment((await exportAudience(actor, { id, layout })).map(csvLine).join(""), {
    workspace: workspace.slug,
    name: `audience-${id}-${layout}.csv`,
    contentType: "text/csv; charset=utf-8",
  }),
);
