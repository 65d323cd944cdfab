import type { ReportDocument, Tell } from "@/components/reports/report-document";
import { writeNeedsReport } from "@/components/reports/write-needs-report";
import { writePersonaReport } from "@/components/reports/write-persona-report";
import type { ReportContent } from "@/lib/domain/reports/report-content";
import type { Locale } from "@/lib/format/locale";

/** A report in words. */
export function writeReport(content: ReportContent, locale: Locale, tell: Tell): ReportDocument {
  return content.kind === "personas"
    ? writePersonaReport(content, locale, tell)
    : writeNeedsReport(content, locale, tell);
}
