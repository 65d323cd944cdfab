import type { BarSpec, IntervalsSpec } from "@/components/charts/chart-spec";
import type { PersonaWords } from "@/components/reports/persona-words";
import type { ReportBlock, ReportFact, ReportSection, Tell } from "@/components/reports/report-document";
import { writeQuote } from "@/components/reports/write-quote";
import type { ReportPersona } from "@/lib/domain/reports/report-content";
import { formatBehaviour } from "@/lib/format/format-behaviour";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";
import { humaniseName } from "@/lib/format/humanise-name";
import { pickName } from "@/lib/format/pick-name";

const NEEDS = 8;
const BOUGHT = 5;
const QUOTES = 4;
const ATTRIBUTES = 6;
const RECOMMENDED = 6;

/** A persona in words and charts: what they want, say, buy, how they behave, and what to recommend them. */
export function writePersona(persona: ReportPersona, words: PersonaWords): ReportSection {
  const { locale, tell, report } = words;
  const quotes = persona.quotes.slice(0, QUOTES);
  return {
    id: `${locale}-persona-${persona.key}`,
    title: pickName(persona, locale),
    colour: persona.key,
    lead: leadOf(persona, words),
    facts: factsOf(persona, words),
    blocks: [
      ...needsOf(persona, words),
      ...(quotes.length === 0
        ? []
        : [
            {
              kind: "quotes" as const,
              title: tell("personas", "quotes.title"),
              wide: true,
              quotes: quotes.map((quote) => writeQuote(quote, locale, report.workspace.timeZone, tell)),
            },
          ]),
      ...boughtOf(persona, "categories", words),
      ...mediansOf(persona, words),
      ...boughtOf(persona, "products", words),
      ...attributesOf(persona, words),
      ...recommendedOf(persona, words),
    ],
  };
}

function leadOf(
  { size, revenueShare, before }: ReportPersona,
  { report, locale, tell, count }: PersonaWords,
) {
  const share = tell("personas", "head.size", {
    size: count(size),
    customers: count(report.customers),
    share: formatPercent(size / Math.max(1, report.customers), locale),
    revenue: formatPercent(revenueShare, locale),
    of: report.of,
  });
  const run = report.runBefore;
  if (run === null) return share;
  if (!before) return `${share} ${tell("personas", "head.new", { run })}`;
  const change = tell("personas", "head.change", { change: formatSigned(size - before.size, locale), run });
  const stayed = tell("personas", "head.stayed", {
    share: formatPercent(before.stayed / Math.max(1, before.size), locale, 0),
    stayed: count(before.stayed),
    size: count(before.size),
    run,
  });
  return `${share} ${change} ${stayed}`;
}

function factsOf({ value }: ReportPersona, { report, locale, tell, count }: PersonaWords): ReportFact[] {
  if (!value) return [];
  const say = (key: string, values?: Record<string, string | number>) =>
    tell("personas", `value.${key}`, values);
  const { days, window } = value;
  return [
    {
      label: say("revenue", { days }),
      value: formatMoney(value.revenue, report.workspace.currency, locale),
      note: say("of", { count: count(value.customers) }),
    },
    {
      label: say("purchases", { days }),
      value: formatDecimal(value.purchases, locale, 2),
      note: say(value.calibrated ? "calibrated" : "uncalibrated"),
    },
    { label: say("churn"), value: formatPercent(value.churn, locale, 0), note: say("churnNote", { days }) },
    {
      label: say("window"),
      value: say("windowDays", { from: count(Math.round(window.from)), to: count(Math.round(window.to)) }),
      note: say("windowNote"),
    },
  ];
}

function needsOf(persona: ReportPersona, { locale, tell, count, times }: PersonaWords): ReportBlock[] {
  const shown = persona.needs.slice(0, NEEDS).sort((a, b) => b.ratio - a.ratio);
  if (shown.length === 0) return [];
  const surest = persona.needs.find(({ low }) => low > 1);
  const spec: IntervalsSpec = {
    kind: "intervals",
    rowLabel: tell("personas", "needs.need"),
    valueLabel: tell("personas", "needs.axis"),
    format: "times",
    log: true,
    rows: shown.map((need) => ({
      label: pickName(need, locale),
      ...{ value: need.ratio, low: need.low, high: need.high, strong: need.low > 1 },
      ...(need.low > 1 || need.high < 1 ? { colour: persona.key } : {}),
      note: `${times(need.ratio)}×  ${count(need.inside)} / ${count(need.ofInside)}`,
    })),
  };
  const title = surest
    ? tell("personas", "needs.finding", {
        need: pickName(surest, locale),
        times: times(surest.ratio),
        low: times(surest.low),
        high: times(surest.high),
      })
    : tell("personas", "needs.none");
  return [{ kind: "chart", title, note: tell("personas", "needs.description"), spec, wide: true }];
}

function boughtOf(
  persona: ReportPersona,
  what: "categories" | "products",
  { tell, count, times }: PersonaWords,
): ReportBlock[] {
  const shown = persona[what].slice(0, BOUGHT).sort((a, b) => b.inside / b.ofInside - a.inside / a.ofInside);
  const [first] = shown;
  if (!first) return [];
  const surest = persona[what].find(({ low }) => low > 1);
  const others = tell("personas", "bought.others", { count: count(first.ofOutside) });
  const spec: BarSpec = {
    kind: "bar",
    rowLabel: tell("personas", `bought.${what}.row`),
    valueLabel: tell("personas", "bought.axis"),
    markLabel: others,
    format: "percent",
    rows: shown.map((row) => ({
      label: row.name,
      value: row.inside / Math.max(1, row.ofInside),
      mark: row.outside / Math.max(1, row.ofOutside),
      colour: persona.key,
      strong: row.low > 1,
      note: `${times(row.ratio)}×  ${count(row.inside)} / ${count(row.ofInside)}`,
    })),
  };
  const title = surest
    ? tell("personas", `bought.${what}.finding`, {
        name: surest.name,
        times: times(surest.ratio),
        low: times(surest.low),
        high: times(surest.high),
      })
    : tell("personas", `bought.${what}.none`);
  const note = tell("reports", "personas.bought", {
    what: tell("personas", `bought.${what}.description`),
    others,
  });
  return [{ kind: "chart", title, note, spec, wide: what === "products" }];
}

function mediansOf({ numbers }: ReportPersona, { report, locale, tell, count }: PersonaWords): ReportBlock[] {
  if (numbers.length === 0) return [];
  const figure = (field: string, value: number) =>
    formatBehaviour(field, value, report.workspace.currency, locale);
  return [
    {
      kind: "table",
      title: tell("personas", "behaviour.emptyTitle"),
      table: {
        head: [
          tell("personas", "medians.median"),
          tell("personas", "medians.persona"),
          tell("personas", "medians.others"),
          tell("reports", "columns.members"),
        ],
        numeric: [false, true, true, true],
        rows: numbers.map(({ field, median, othersMedian, customers }) => [
          nameOf("personas", `medians.fields.${field}`, field, tell),
          figure(field, median),
          figure(field, othersMedian),
          count(customers),
        ]),
      },
    },
  ];
}

function attributesOf(persona: ReportPersona, { locale, tell, times }: PersonaWords): ReportBlock[] {
  const shown = persona.attributes.slice(0, ATTRIBUTES);
  if (shown.length === 0) return [];
  return [
    {
      kind: "table",
      title: tell("personas", "attributes.emptyTitle"),
      table: {
        head: [
          tell("reports", "columns.attribute"),
          tell("reports", "columns.share"),
          tell("reports", "columns.times"),
        ],
        numeric: [false, true, true],
        rows: shown.map((row) => [
          tell("reports", "personas.attribute", { field: attributeName(row.field, tell), value: row.value }),
          formatRate(row.inside, row.ofInside, locale, 0),
          `${times(row.ratio)}× ${tell("personas", "interval", { low: times(row.low), high: times(row.high) })}`,
        ]),
      },
    },
  ];
}

function recommendedOf(persona: ReportPersona, { report, locale, tell }: PersonaWords): ReportBlock[] {
  const shown = persona.recommended.slice(0, RECOMMENDED);
  if (shown.length === 0) return [];
  return [
    {
      kind: "table",
      title: tell("reports", "personas.recommended"),
      table: {
        head: [
          tell("personas", "products.product"),
          tell("reports", "columns.price"),
          tell("personas", "products.inLists"),
        ],
        numeric: [false, true, true],
        rows: shown.map(({ name, price, lists }) => [
          name,
          price === null ? "" : formatMoney(price, report.workspace.currency, locale),
          formatRate(lists, persona.lists, locale, 0),
        ]),
      },
    },
  ];
}

function attributeName(name: string, tell: Tell): string {
  return nameOf("common", `attributes.${name.toLowerCase().replace(/[\s._-]+/g, "")}`, name, tell);
}

/** The word for a field, or its own name where there is none. */
function nameOf(namespace: string, key: string, field: string, tell: Tell): string {
  const told = tell(namespace, key);
  return told === key ? humaniseName(field) : told;
}
