import { declareTokens, paperTheme, paperTokens } from "@/components/reports/paper-tokens";
import { REPORT_CSS } from "@/components/reports/report-css";
import type { ReportDocument } from "@/components/reports/report-document";
import { ReportView } from "@/components/reports/report-view";

export interface PaperProps {
  documents: readonly ReportDocument[];
  /** app/tokens.css */
  css: string;
}

/** A report on a page of its own, in the colours of paper whatever the reader's theme. */
export function Paper({ documents, css }: PaperProps) {
  const tokens = paperTokens(css);
  const theme = paperTheme(tokens);
  return (
    <>
      <style>{declareTokens("report", tokens) + REPORT_CSS}</style>
      {documents.map((report) => (
        <ReportView key={report.locale} report={report} theme={theme} />
      ))}
    </>
  );
}
