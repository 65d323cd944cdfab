import type { ReportBlock } from "@/components/reports/report-document";

/** Customers' words with what matters marked, and where they come from. */
export function ReportQuotes({ quotes }: Pick<Extract<ReportBlock, { kind: "quotes" }>, "quotes">) {
  return (
    <div className="quotes">
      {quotes.map(({ text, marks, language, source }) => {
        const { start, end } = marks[0] ?? { start: 0, end: 0 };
        return (
          <blockquote key={`${source} ${text}`} lang={language ?? "und"}>
            <p>
              {text.slice(0, start)}
              {end > start ? <mark>{text.slice(start, end)}</mark> : null}
              {text.slice(end)}
            </p>
            <footer>{source}</footer>
          </blockquote>
        );
      })}
    </div>
  );
}
