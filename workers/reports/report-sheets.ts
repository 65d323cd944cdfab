import { needSheets } from "@/components/reports/need-sheets";
import { personaSheets } from "@/components/reports/persona-sheets";
import { sheetWords } from "@/components/reports/sheet-words";
import type { Sheet } from "@/lib/domain/export/sheet";
import type { ReportContent } from "@/lib/domain/reports/report-content";
import type { Locale } from "@/lib/format/locale";
import { messageTeller } from "@/lib/web/message-teller";

/** A report as the tables of a workbook; tables without rows are left out. */
export function reportSheets(content: ReportContent, locales: readonly Locale[]): Sheet[] {
  const words = sheetWords(locales.map((locale) => ({ locale, tell: messageTeller(locale) })));
  const sheets = content.kind === "personas" ? personaSheets(content, words) : needSheets(content, words);
  return sheets.filter(({ rows }) => rows.length > 0);
}
