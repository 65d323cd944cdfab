import type { IntervalsSpec, StackSpec } from "@/components/charts/chart-spec";
import type { NeedsWords } from "@/components/reports/needs-words";
import type { ReportBlock, ReportBody, ReportSection, Tell } from "@/components/reports/report-document";
import { tableBlock } from "@/components/reports/table-block";
import { writeNeed } from "@/components/reports/write-need";
import type { NeedsReport, ReportNeed } from "@/lib/domain/reports/report-content";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";
import type { Locale } from "@/lib/format/locale";
import { pickName } from "@/lib/format/pick-name";

const SPOKEN = 12;
const EFFECTS = 12;
const MOVED = 8;

/** A report about needs in one language: all of them first, then those that are spoken of most, one by one. */
export function writeNeedsReport(report: NeedsReport, locale: Locale, tell: Tell): ReportBody {
  const words: NeedsWords = { report, locale, tell, count: (value) => formatCount(value, locale) };
  return {
    summary: summarise(words),
    sections: [effects(words), all(words), ...report.needs.flatMap((need) => writeNeed(need, words))],
  };
}

function summarise({ report, locale, tell, count }: NeedsWords): ReportSection {
  const { needs, mentions, covered, starsLost } = report;
  const shown = needs.slice(0, SPOKEN);
  const [first] = shown;
  const spec: StackSpec = {
    kind: "stack",
    rowLabel: tell("reports", "columns.need"),
    valueLabel: tell("reports", "needs.mentionsAxis"),
    format: "count",
    parts: [
      { name: tell("needs", "sentiments.negative"), colour: 2 },
      { name: tell("needs", "sentiments.neutral"), colour: 10 },
      { name: tell("needs", "sentiments.positive"), colour: 3 },
    ],
    rows: shown.map((need) => ({
      label: pickName(need, locale),
      values: [need.negative, need.neutral, need.positive],
      note: tell("reports", "needs.mentionsNote", {
        count: count(need.mentions),
        share: formatPercent(need.mentions / Math.max(1, mentions), locale),
      }),
    })),
  };
  return {
    id: `${locale}-summary`,
    title: tell("reports", "needs.title"),
    colour: null,
    lead: [
      tell("needs", "coverage", {
        needs: needs.length,
        covered: count(covered),
        mentions: count(mentions),
        share: formatPercent(covered / Math.max(1, mentions), locale),
      }),
      starsLost
        ? tell("needs", "starsLost", {
            needs: starsLost.needs,
            share: formatPercent(starsLost.share, locale, 0),
            of: starsLost.of,
          })
        : tell("needs", "starsLostNone"),
    ].join(" "),
    facts: [
      { label: tell("reports", "needs.count"), value: count(needs.length) },
      { label: tell("needs", "facts.mentions"), value: count(mentions) },
      {
        label: tell("reports", "needs.covered"),
        value: formatPercent(covered / Math.max(1, mentions), locale, 0),
      },
    ],
    blocks: [
      {
        kind: "chart",
        title: tell("reports", "needs.most", {
          need: first ? pickName(first, locale) : "",
          count: count(first?.mentions ?? 0),
        }),
        note: tell("reports", "needs.mostNote", { shown: shown.length, needs: needs.length }),
        spec,
        wide: true,
      },
    ],
  };
}

/** What goes with fewer or more stars, and what is moving. */
function effects(words: NeedsWords): ReportSection {
  const { report, locale, tell } = words;
  const known = report.needs.filter(
    ({ ratingEffect, ratingLow, ratingHigh }) =>
      ratingEffect !== null && ratingLow !== null && ratingHigh !== null && (ratingLow > 0 || ratingHigh < 0),
  );
  const shown = [...known]
    .sort((a, b) => Math.abs(b.ratingEffect ?? 0) - Math.abs(a.ratingEffect ?? 0))
    .slice(0, EFFECTS)
    .sort((a, b) => (a.ratingEffect ?? 0) - (b.ratingEffect ?? 0));
  const spec: IntervalsSpec = {
    kind: "intervals",
    rowLabel: tell("reports", "columns.need"),
    valueLabel: tell("reports", "needs.starsAxis"),
    format: "signed2",
    rows: shown.map((need) => ({
      label: pickName(need, locale),
      value: need.ratingEffect ?? 0,
      low: need.ratingLow ?? 0,
      high: need.ratingHigh ?? 0,
      strong: true,
      colour: (need.ratingEffect ?? 0) < 0 ? 2 : 3,
      note: formatSigned(need.ratingEffect ?? 0, locale, { digits: 2 }),
    })),
  };
  const blocks: ReportBlock[] =
    shown.length === 0
      ? []
      : [
          {
            kind: "chart",
            title: tell("reports", "needs.effects"),
            note: tell("needs", "legend.effect"),
            spec,
            wide: true,
          },
        ];
  return {
    id: `${locale}-effects`,
    title: tell("reports", "needs.moving"),
    colour: null,
    lead: shown.length === 0 ? tell("reports", "needs.noEffects") : tell("reports", "needs.movingLead"),
    facts: [],
    blocks: [...blocks, ...moved(words)],
  };
}

function moved({ report, locale, tell, count }: NeedsWords): ReportBlock[] {
  const head = ["need", "mentions", "trend"] as const;
  return (["rising", "fading"] as const).flatMap((way) => {
    const shown = report.needs
      .filter(({ direction, trend }) => direction === way && trend !== null)
      .sort((a, b) => Math.abs(b.trend ?? 0) - Math.abs(a.trend ?? 0))
      .slice(0, MOVED);
    return tableBlock(
      tell("reports", `needs.moved.${way}`),
      head.map((column) => tell("reports", `columns.${column}`)),
      shown.map((need) => [
        pickName(need, locale),
        count(need.mentions),
        formatSigned(need.trend ?? 0, locale, { percent: true }),
      ]),
    );
  });
}

function all({ report, locale, tell, count }: NeedsWords): ReportSection {
  const head = ["need", "type", "mentions", "share", "negative", "effect", "trend"] as const;
  const percent = (part: number, of: number) => formatPercent(part / Math.max(1, of), locale);
  return {
    id: `${locale}-all`,
    title: tell("reports", "needs.all", { count: report.needs.length }),
    colour: null,
    lead: tell("reports", "needs.allLead", { mentions: count(report.mentions) }),
    facts: [],
    blocks: [
      {
        kind: "table",
        title: "",
        wide: true,
        table: {
          head: head.map((column) => tell("reports", `columns.${column}`)),
          numeric: head.map((column) => column !== "need" && column !== "type"),
          rows: report.needs.map((need) => [
            pickName(need, locale),
            tell("common", `needType.${need.type}`),
            count(need.mentions),
            percent(need.mentions, report.mentions),
            percent(need.negative, need.mentions),
            effectOf(need, locale),
            need.trend === null ? "–" : formatSigned(need.trend, locale, { percent: true }),
          ]),
        },
      },
    ],
  };
}

function effectOf({ ratingEffect, ratingLow, ratingHigh }: ReportNeed, locale: Locale): string {
  if (ratingEffect === null || ratingLow === null || ratingHigh === null) return "–";
  const [low, high] = [formatDecimal(ratingLow, locale, 2), formatDecimal(ratingHigh, locale, 2)];
  return `${formatSigned(ratingEffect, locale, { digits: 2 })} (${low}…${high})`;
}
