import type { ReportDocument } from "@/components/reports/report-document";
import { writeNeedsReport } from "@/components/reports/write-needs-report";
import { writePersonaReport } from "@/components/reports/write-persona-report";
import type { ReportContent } from "@/lib/domain/reports/report-content";
import type { Locale } from "@/lib/format/locale";
import { messageTeller } from "@/lib/web/message-teller";

/** A report in words. */
export function writeReport(content: ReportContent, locale: Locale): ReportDocument {
  const tell = messageTeller(locale);
  return content.kind === "personas"
    ? writePersonaReport(content, locale, tell)
    : writeNeedsReport(content, locale, tell);
}
