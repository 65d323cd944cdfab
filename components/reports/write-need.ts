import type { BarSpec, LineSpec } from "@/components/charts/chart-spec";
import type { NeedsWords } from "@/components/reports/needs-words";
import type { ReportBlock, ReportSection } from "@/components/reports/report-document";
import { tableBlock } from "@/components/reports/table-block";
import { writeQuotes } from "@/components/reports/write-quotes";
import { weekDays } from "@/lib/domain/needs/week-days";
import type { ReportNeed } from "@/lib/domain/reports/report-content";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { formatShortDate } from "@/lib/format/format-short-date";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

const PERSONAS = 3;
const QUOTES = 2;
const PRODUCTS = 3;

/** A need that has a place of its own: how much, since when, by whom, about what, in whose words. */
export function writeNeed(need: ReportNeed, words: NeedsWords): ReportSection[] {
  const { report, locale, tell, count } = words;
  const { detail } = need;
  if (!detail) return [];
  const share = (value: number) => formatPercent(value, locale);
  const blocks: ReportBlock[] = [
    ...weeksOf(need, words),
    ...personasOf(detail.personas, words),
    ...productsOf(detail.products, words),
    ...writeQuotes(tell("needs", "evidence.title"), detail.quotes.slice(0, QUOTES), words),
  ];
  return [
    {
      id: `${locale}-need-${need.key}`,
      title: pickName(need, locale),
      colour: null,
      short: true,
      lead: [
        tell("common", `needType.${need.type}`),
        ...(need.theme ? [pickName(need.theme, locale)] : []),
        tell("needs", "facts.mentionsValue", {
          mentions: count(need.mentions),
          documents: count(need.documents),
          customers: count(need.customers),
        }),
      ].join(" · "),
      facts: [
        {
          label: tell("needs", "facts.share"),
          value: share(need.mentions / Math.max(1, report.mentions)),
          note: tell("reports", "needs.interval", {
            low: share(need.share.low),
            high: share(need.share.high),
          }),
        },
        {
          label: tell("reports", "columns.negative"),
          value: formatPercent(need.negative / Math.max(1, need.mentions), locale, 0),
          note: `${count(need.negative)} / ${count(need.mentions)}`,
        },
        effectOf(need, words),
        {
          label: tell("reports", "columns.trend"),
          value: need.trend === null ? "–" : formatSigned(need.trend, locale, { percent: true }),
          note: tell("reports", `needs.direction.${need.trend === null ? "unknown" : need.direction}`),
        },
      ],
      blocks,
    },
  ];
}

function effectOf({ ratingEffect, ratingLow, ratingHigh }: ReportNeed, { locale, tell }: NeedsWords) {
  const label = tell("reports", "columns.effect");
  if (ratingEffect === null || ratingLow === null || ratingHigh === null)
    return { label, value: "–", note: tell("needs", "effect.none") };
  const stars = (value: number) => formatSigned(value, locale, { digits: 2 });
  return {
    label,
    value: stars(ratingEffect),
    note: tell("reports", "needs.interval", { low: stars(ratingLow), high: stars(ratingHigh) }),
  };
}

function weeksOf(
  { weekly, firstDay, trend, direction }: ReportNeed,
  { locale, tell }: NeedsWords,
): ReportBlock[] {
  if (firstDay === null || weekly.length === 0) return [];
  const spec: LineSpec = {
    kind: "line",
    valueLabel: tell("needs", "weeks.axis"),
    format: "count",
    x: weekDays(new Date(firstDay), weekly.length, "UTC").map(({ from }) => formatShortDate(from, locale)),
    xLabel: tell("needs", "weeks.week"),
    series: [{ name: tell("needs", "weeks.mentions"), values: weekly, area: true }],
  };
  const title =
    trend === null
      ? tell("needs", "weeks.tooFew")
      : direction === "flat"
        ? tell("needs", "weeks.flat", { weeks: weekly.length })
        : tell("needs", `weeks.${direction}`, { change: formatPercent(Math.abs(trend), locale, 0) });
  return [
    { kind: "chart", title, note: tell("needs", "weeks.note", { weeks: weekly.length }), spec, height: 118 },
  ];
}

type Detail = NonNullable<ReportNeed["detail"]>;

function personasOf(personas: Detail["personas"], { locale, tell }: NeedsWords): ReportBlock[] {
  if (personas.length === 0) return [];
  const spec: BarSpec = {
    kind: "bar",
    rowLabel: tell("personas", "table.name"),
    valueLabel: "",
    format: "percent0",
    rows: personas.slice(0, PERSONAS).map((persona) => ({
      label: pickName(persona, locale),
      value: persona.customers / Math.max(1, persona.size),
      colour: persona.key,
      note: formatRate(persona.customers, persona.size, locale, 0),
    })),
  };
  return [{ kind: "chart", title: tell("reports", "needs.who"), note: tell("needs", "personas.note"), spec }];
}

function productsOf(products: Detail["products"], { locale, tell }: NeedsWords): ReportBlock[] {
  return tableBlock(
    tell("reports", "needs.about"),
    [tell("personas", "products.product"), tell("reports", "needs.ofProduct")],
    products
      .slice(0, PRODUCTS)
      .map((product) => [product.title, formatRate(product.mentions, product.of, locale, 0)]),
  );
}
