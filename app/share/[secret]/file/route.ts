import { AppError } from "@/lib/domain/errors";
import { openSharedReport } from "@/lib/services/reports/open-shared-report";
import { publicError } from "@/lib/web/public-error";
import { reportResponse } from "@/lib/web/report-response";

/** The file of a report that was shared by a link; whoever knows the link may have it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ secret: string }> },
): Promise<Response> {
  try {
    const report = await openSharedReport((await params).secret, true);
    const bytes = report?.bytes;
    if (!bytes) throw new AppError("notFound", {}, "notFound");
    const file = reportResponse("needscape", { ...report, bytes });
    file.headers.set("x-robots-tag", "noindex");
    return file;
  } catch (thrown) {
    const { status, error } = publicError(thrown);
    return Response.json({ error }, { status, headers: { "cache-control": "no-store" } });
  }
}
