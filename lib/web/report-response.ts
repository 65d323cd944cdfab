import { REPORT_CONTENT_TYPES, type ReportWish, reportFileName } from "@/lib/domain/reports/report-wish";
import { attachment } from "@/lib/web/attachment";

/** The file of a report on its way to the browser; its name begins with `workspace`. */
export function reportResponse(
  workspace: string,
  report: ReportWish & { readonly runNumber: number; readonly bytes: Uint8Array },
): Response {
  return attachment(new Uint8Array(report.bytes), {
    workspace,
    name: reportFileName(report, report.runNumber),
    contentType: REPORT_CONTENT_TYPES[report.format],
  });
}
