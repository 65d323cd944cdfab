import { chartHeight } from "@/components/charts/chart-height";
import { type ChartTheme, colourOf } from "@/components/charts/chart-look";
import { drawSvg } from "@/components/charts/draw-svg";
import type { ReportBlock, ReportDocument, ReportSection } from "@/components/reports/report-document";
import { ReportQuotes } from "@/components/reports/report-quotes";
import { ReportTableView } from "@/components/reports/report-table-view";
import type { Locale } from "@/lib/format/locale";
import { localeTag } from "@/lib/format/locale";

export interface ReportViewProps {
  report: ReportDocument;
  theme: ChartTheme;
  /** On which page a section begins, by its id; left out where there are no pages. */
  pages?: ReadonlyMap<string, number>;
}

/** Of a page of A4 between its margins, and of one of its two columns, in pixels. */
const WIDE = 672;
const HALF = 326;

/** A report as it is printed and read: from its words alone, without a script. */
export function ReportView({ report, theme, pages }: ReportViewProps) {
  const { locale, summary, sections, reading } = report;
  return (
    <article className="report" lang={localeTag(locale)}>
      <header className="cover">
        <p className="of">{report.workspace}</p>
        <h1>{report.title}</h1>
        <p className="about">{report.about}</p>
        <p className="lead">{summary.lead}</p>
        <Facts of={summary} />
      </header>
      <Blocks of={summary} locale={locale} theme={theme} />
      <nav className="contents">
        <h2>{report.contentsTitle}</h2>
        <ol>
          {[...sections, { ...reading, id: `${locale}-reading`, colour: null }].map(
            ({ id, title, colour }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <Mark colour={colour} theme={theme} />
                  <span>{title}</span>
                  <i />
                  <b>{pages?.get(id) ?? ""}</b>
                </a>
              </li>
            ),
          )}
        </ol>
      </nav>
      {sections.map((section) => (
        <section key={section.id} id={section.id} className={section.short ? "short" : undefined}>
          <h2>
            <Mark colour={section.colour} theme={theme} />
            {section.title}
          </h2>
          <p className="lead">{section.lead}</p>
          <Facts of={section} />
          <Blocks of={section} locale={locale} theme={theme} />
        </section>
      ))}
      <section id={`${locale}-reading`} className="reading">
        <h2>{reading.title}</h2>
        <ul>
          {reading.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Mark({ colour, theme }: { colour: number | null; theme: ChartTheme }) {
  return colour === null ? null : (
    <span className="mark" style={{ background: colourOf(theme, colour) }} aria-hidden />
  );
}

function Facts({ of: { facts } }: { of: ReportSection }) {
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {note ? <dd className="note">{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

function Blocks({ of: { blocks }, locale, theme }: { of: ReportSection; locale: Locale; theme: ChartTheme }) {
  return (
    <div className="blocks">
      {blocks.map((block) => (
        <div key={block.title} className={block.wide ? "block wide" : "block"}>
          {block.title ? <h3>{block.title}</h3> : null}
          {"note" in block && block.note ? <p className="note">{block.note}</p> : null}
          {block.kind === "chart" ? (
            <Drawing block={block} locale={locale} theme={theme} />
          ) : block.kind === "table" ? (
            <ReportTableView table={block.table} />
          ) : (
            <ReportQuotes quotes={block.quotes} />
          )}
        </div>
      ))}
    </div>
  );
}

type Chart = Extract<ReportBlock, { kind: "chart" }>;

function Drawing({ block, locale, theme }: { block: Chart; locale: Locale; theme: ChartTheme }) {
  const { spec } = block;
  const height = block.height ?? chartHeight(spec);
  const look = { theme, locale, width: block.wide ? WIDE : HALF, height, top: 0 };
  return (
    <>
      {spec.kind === "stack" ? (
        <p className="legend">
          {spec.parts.map(({ name, colour }) => (
            <span key={name}>
              <Mark colour={colour} theme={theme} />
              {name}
            </span>
          ))}
        </p>
      ) : null}
      <div
        className="drawing"
        role="img"
        aria-label={block.title}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; ECharts escapes the texts in it
        dangerouslySetInnerHTML={{ __html: drawSvg(spec, look) }}
      />
    </>
  );
}
