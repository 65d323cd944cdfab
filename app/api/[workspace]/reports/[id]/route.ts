import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { getReportFile } from "@/lib/services/reports/get-report-file";
import { reportResponse } from "@/lib/web/report-response";
import { route } from "@/lib/web/route";

/** The file of a report. */
export const GET = route({ params: z.object({ id: rowId }) }, async ({ actor, workspace, params: { id } }) =>
  reportResponse(workspace.slug, await getReportFile(actor, id)),
);
