import { paperTheme, paperTokens } from "@/components/reports/paper-tokens";
import { writeReport } from "@/components/reports/write-report";
import { localesOf } from "@/lib/domain/reports/report-wish";
import { toCsv } from "@/lib/format/to-csv";
import { writeSheets } from "@/lib/services/export/write-workbook";
import type { DrawReport } from "@/lib/services/reports/make-report";
import { pagesOfTargets } from "@/lib/services/reports/pages-of-targets";
import { withPrinter } from "@/lib/services/reports/print-html";
import { tokensCss } from "@/lib/services/reports/tokens-css";
import { messageTeller } from "@/lib/web/message-teller";
import { reportHtml } from "@/workers/reports/report-html";
import { reportSheets } from "@/workers/reports/report-sheets";
import { writeDeck } from "@/workers/reports/write-deck";

/** A report as a file of any format. CSV has its first table, JSON all that it says. */
export const drawReport: DrawReport = async (content, { format, language }, signal) => {
  const locales = localesOf(language);
  const write = () => locales.map((locale) => writeReport(content, locale, messageTeller(locale)));
  switch (format) {
    case "json":
      return Buffer.from(JSON.stringify(content, null, 2));
    case "csv": {
      const [{ columns, rows } = { columns: [], rows: [] }] = reportSheets(content, locales);
      return Buffer.from(toCsv([columns.map(({ title }) => title), ...rows]));
    }
    case "xlsx":
      return writeSheets(reportSheets(content, locales));
    case "pptx":
      return writeDeck(write(), paperTheme(paperTokens(tokensCss())));
    case "pdf": {
      const documents = write();
      return withPrinter(async (print) => {
        // On which page each part begins is known once it was printed; the numbers' room is kept the first time.
        const first = await print(reportHtml(documents));
        return print(reportHtml(documents, pagesOfTargets(first)));
      }, signal);
    }
  }
};
