import { renderToStaticMarkup } from "react-dom/server";
import { declareTokens, paperTheme, paperTokens } from "@/components/reports/paper-tokens";
import { REPORT_CSS } from "@/components/reports/report-css";
import type { ReportDocument } from "@/components/reports/report-document";
import { ReportView } from "@/components/reports/report-view";
import { escapeHtml } from "@/lib/format/escape-html";
import { fontFaces } from "@/lib/services/reports/font-faces";
import { tokensCss } from "@/lib/services/reports/tokens-css";

const MARGIN = "16mm";
/** Emoji, which no font that we ship can draw. */
const PICTOGRAPH = /\p{Emoji_Presentation}|\u{FE0F}|\u{200D}/gu;

/** A report as one page of HTML for the printer: fonts, drawings and styles are in it. */
export function reportHtml(
  documents: readonly ReportDocument[],
  pages: ReadonlyMap<string, number> = new Map(),
): string {
  const tokens = paperTokens(tokensCss());
  const theme = paperTheme(tokens);
  const body = renderToStaticMarkup(
    documents.map((report) => <ReportView key={report.locale} report={report} theme={theme} pages={pages} />),
  ).replace(PICTOGRAPH, "");
  const [first] = documents;
  const foot = documents.map(({ title }) => title).join(" · ");
  const name = `${foot} · ${first?.workspace ?? ""}`;
  return `<!doctype html><html lang="${first?.locale ?? "en"}"><head><meta charset="utf-8"><title>${escapeHtml(name)}</title><style>
${fontFaces(`${body}${name}0123456789/`)}
${declareTokens("report", tokens)}
@page { size: A4; margin: 14mm ${MARGIN} 16mm;
  @bottom-left { content: ${cssString(name)}; font: 9px ${tokens.get("font-sans") ?? "sans-serif"}; color: ${tokens.get("text-3") ?? "gray"}; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9px ${tokens.get("font-sans") ?? "sans-serif"}; color: ${tokens.get("text-3") ?? "gray"}; } }
html, body { margin: 0; padding: 0; }
${REPORT_CSS}</style></head><body>${body}</body></html>`;
}

/** A text inside a style element: nothing in it may end the string or the element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n\r]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
