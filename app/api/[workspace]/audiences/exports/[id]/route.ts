import { z } from "zod";
import { EXPORT_ARMS } from "@/lib/domain/audiences/export-plan";
import { csvLine } from "@/lib/domain/export/csv-line";
import { rowId } from "@/lib/domain/row-id";
import { readExportFile } from "@/lib/services/audiences/read-export-file";
import { attachment } from "@/lib/web/attachment";
import { route } from "@/lib/web/route";

const query = z.object({ arm: z.enum(EXPORT_ARMS).exclude(["heldBack"]).default("addressed") });
const params = z.object({ id: rowId });

/** Hashed contacts of an audience, as an advertising platform takes them: to address, or to leave out. */
export const GET = route({ query, params }, async ({ actor, workspace, query: { arm }, params: { id } }) =>
  attachment((await readExportFile(actor, { exportId: id, arm })).map(csvLine).join(""), {
    workspace: workspace.slug,
    name: `audience-export-${id}-${arm}.csv`,
    contentType: "text/csv; charset=utf-8",
  }),
);
