import type { BarSpec, HeatSpec } from "@/components/charts/chart-spec";
import type { PersonaWords } from "@/components/reports/persona-words";
import type { ReportBlock, ReportBody, ReportSection, Tell } from "@/components/reports/report-document";
import { writePersona } from "@/components/reports/write-persona";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import type { PersonaReport } from "@/lib/domain/reports/report-content";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";
import type { Locale } from "@/lib/format/locale";
import { pickName } from "@/lib/format/pick-name";

/** A report about personas in one language: a page of all of them, then what each is like. */
export function writePersonaReport(report: PersonaReport, locale: Locale, tell: Tell): ReportBody {
  const count = (value: number) => formatCount(value, locale);
  const words: PersonaWords = {
    report,
    locale,
    tell,
    count,
    times: (value) => formatDecimal(value, locale, 1),
  };
  return {
    summary: summarise(words),
    sections: [overview(words), ...report.personas.map((persona) => writePersona(persona, words))],
  };
}

function summarise({ report, locale, tell, count }: PersonaWords): ReportSection {
  const { personas, customers, workspace } = report;
  const richest = [...personas].sort((a, b) => b.revenueShare - a.revenueShare)[0];
  const spec: BarSpec = {
    kind: "bar",
    rowLabel: tell("personas", "table.name"),
    valueLabel: tell("reports", "personas.shareAxis"),
    markLabel: tell("reports", "personas.shareMark"),
    format: "percent",
    rows: personas.map((persona) => ({
      label: pickName(persona, locale),
      value: persona.size / Math.max(1, customers),
      ...(report.revenue > 0 ? { mark: persona.revenueShare } : {}),
      colour: persona.key,
      note: count(persona.size),
    })),
  };
  return {
    id: `${locale}-summary`,
    title: tell("reports", "personas.title"),
    colour: null,
    lead: tell("personas", "description", {
      personas: personas.length,
      customers: count(customers),
      ordered: count(report.ordered),
      of: report.of,
      run: report.run,
    }),
    facts: [
      { label: tell("reports", "personas.count"), value: count(personas.length) },
      { label: tell("personas", "table.customers"), value: count(customers) },
      ...(report.revenue > 0
        ? [
            {
              label: tell("personas", "table.revenue"),
              value: formatMoney(report.revenue, workspace.currency, locale),
            },
          ]
        : []),
    ],
    blocks: [
      {
        kind: "chart",
        title:
          richest && report.revenue > 0
            ? tell("personas", "finding", {
                richest: pickName(richest, locale),
                revenue: formatPercent(richest.revenueShare, locale, 0),
                share: formatPercent(richest.size / Math.max(1, customers), locale, 0),
              })
            : tell("reports", "personas.sizes"),
        note: tell("reports", "personas.sizesNote"),
        spec,
        wide: true,
      },
    ],
  };
}

function overview(words: PersonaWords): ReportSection {
  const { report, locale, tell, count, times } = words;
  const best = (names: readonly { name: string; ratio: number; low: number }[]) => {
    const surest = names.find(({ low }) => low > 1);
    return surest
      ? `${surest.name} ${tell("personas", "times", { ratio: times(surest.ratio) })}`
      : tell("personas", "table.nothing");
  };
  const withRevenue = report.revenue > 0;
  const withBefore = report.runBefore !== null;
  return {
    id: `${locale}-all`,
    title: tell("reports", "personas.overview"),
    colour: null,
    lead: tell("personas", "tableNote"),
    facts: [],
    blocks: [
      {
        kind: "table",
        title: "",
        wide: true,
        table: {
          head: [
            tell("personas", "table.name"),
            tell("personas", "table.customers"),
            ...(withRevenue ? [tell("personas", "table.revenue")] : []),
            ...(withBefore ? [tell("reports", "personas.change", { run: report.runBefore ?? 0 })] : []),
            tell("personas", "table.needs"),
            tell("personas", "table.categories"),
          ],
          numeric: [false, true, ...(withRevenue ? [true] : []), ...(withBefore ? [true] : []), false, false],
          rows: report.personas.map((persona) => [
            pickName(persona, locale),
            `${count(persona.size)} (${formatPercent(persona.size / Math.max(1, report.customers), locale, 0)})`,
            ...(withRevenue ? [formatPercent(persona.revenueShare, locale, 0)] : []),
            ...(withBefore
              ? [
                  persona.before
                    ? formatSigned(persona.size - persona.before.size, locale)
                    : tell("personas", "table.new"),
                ]
              : []),
            best(persona.needs.map((need) => ({ ...need, name: pickName(need, locale) }))),
            best(persona.categories),
          ]),
        },
      },
      ...flowOf(words),
    ],
  };
}

function flowOf({ report, locale, tell }: PersonaWords): ReportBlock[] {
  const { flow, runBefore } = report;
  if (!flow || runBefore === null) return [];
  const both = flow.moves.filter(({ from, to }) => from !== null && to !== null);
  const total = both.reduce((sum, { customers }) => sum + customers, 0);
  if (total === 0) return [];
  const stayed = both.reduce((sum, { from, to, customers }) => sum + (from === to ? customers : 0), 0);
  // Their names are too long to stand over columns.
  const numbered = (persona: PersonaRef) => {
    const place = report.personas.findIndex(({ key }) => key === persona.key);
    const name = pickName(persona, locale);
    return place < 0 ? name : tell("reports", "personas.numbered", { number: place + 1, name });
  };
  const spec: HeatSpec = {
    kind: "heat",
    rowLabel: tell("personas", "flow.before", { run: runBefore }),
    valueLabel: tell("personas", "flow.customers"),
    format: "count",
    columns: report.personas.map((_, place) => String(place + 1)),
    rows: flow.before.map(numbered),
    values: flow.before.map(({ key }) =>
      report.personas.map(
        (to) => both.find((move) => move.from === key && move.to === to.key)?.customers ?? 0,
      ),
    ),
  };
  return [
    {
      kind: "chart",
      title: tell("personas", "flow.title", {
        share: formatPercent(stayed / total, locale, 0),
        run: runBefore,
      }),
      note: tell("reports", "personas.flowNote", { stayed, total }),
      spec,
      wide: true,
    },
  ];
}
