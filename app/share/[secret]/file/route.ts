import { AppError } from "@/lib/domain/errors";
import { REPORT_CONTENT_TYPES, reportFileName } from "@/lib/domain/reports/report-wish";
import { openSharedReport } from "@/lib/services/reports/open-shared-report";
import { attachment } from "@/lib/web/attachment";
import { publicError } from "@/lib/web/public-error";

/** The file of a report that was shared by a link; whoever knows the link may have it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ secret: string }> },
): Promise<Response> {
  try {
    const report = await openSharedReport((await params).secret, true);
    if (!report?.bytes) throw new AppError("notFound", {}, "notFound");
    const file = attachment(new Uint8Array(report.bytes), {
      workspace: "needscape",
      name: reportFileName(report, report.runNumber),
      contentType: REPORT_CONTENT_TYPES[report.format],
    });
    file.headers.set("x-robots-tag", "noindex");
    return file;
  } catch (thrown) {
    const { status, error } = publicError(thrown);
    return Response.json({ error }, { status, headers: { "cache-control": "no-store" } });
  }
}
