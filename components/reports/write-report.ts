import type { ReportDocument, Tell } from "@/components/reports/report-document";
import { writeNeedsReport } from "@/components/reports/write-needs-report";
import { writePersonaReport } from "@/components/reports/write-persona-report";
import type { ReportContent } from "@/lib/domain/reports/report-content";
import { formatDate } from "@/lib/format/format-date";
import type { Locale } from "@/lib/format/locale";

/** What has to be said about reading each kind: messages `reports.{kind}.read`. */
const READING = {
  personas: ["overIndex", "interval", "value", "quotes", "stable"],
  needs: ["share", "effect", "trend", "quotes"],
} as const;

/** A report in the words of one language. */
export function writeReport(content: ReportContent, locale: Locale, tell: Tell): ReportDocument {
  const { kind, run, madeAt, workspace } = content;
  const written =
    content.kind === "personas"
      ? writePersonaReport(content, locale, tell)
      : writeNeedsReport(content, locale, tell);
  return {
    locale,
    title: tell("reports", `${kind}.title`),
    workspace: workspace.name,
    about: tell("reports", "about", { run, day: formatDate(madeAt, locale, workspace.timeZone) }),
    contentsTitle: tell("reports", "contents"),
    ...written,
    reading: {
      title: tell("reports", "reading"),
      lines: READING[kind].map((line) => tell("reports", `${kind}.read.${line}`)),
    },
  };
}
