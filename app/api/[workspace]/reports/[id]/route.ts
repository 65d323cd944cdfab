import { z } from "zod";
import { REPORT_CONTENT_TYPES, reportFileName } from "@/lib/domain/reports/report-wish";
import { rowId } from "@/lib/domain/row-id";
import { getReportFile } from "@/lib/services/reports/get-report-file";
import { attachment } from "@/lib/web/attachment";
import { route } from "@/lib/web/route";

/** The file of a report. */
export const GET = route(
  { params: z.object({ id: rowId }) },
  async ({ actor, workspace, params: { id } }) => {
    const report = await getReportFile(actor, id);
    return attachment(new Uint8Array(report.bytes), {
      workspace: workspace.slug,
      name: reportFileName(report, report.runNumber),
      contentType: REPORT_CONTENT_TYPES[report.format],
    });
  },
);
