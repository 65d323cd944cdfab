import { personaBought, personaNeeds } from "@/components/reports/persona-charts";
import { personaAttributes, personaMedians, personaRecommended } from "@/components/reports/persona-tables";
import type { PersonaWords } from "@/components/reports/persona-words";
import type { ReportFact, ReportSection } from "@/components/reports/report-document";
import { writeQuotes } from "@/components/reports/write-quotes";
import type { ReportPersona } from "@/lib/domain/reports/report-content";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

const QUOTES = 4;

/** A persona in words and charts: what they want, say, buy, how they behave, and what to recommend them. */
export function writePersona(persona: ReportPersona, words: PersonaWords): ReportSection {
  const { locale, tell } = words;
  return {
    id: `${locale}-persona-${persona.key}`,
    title: pickName(persona, locale),
    colour: persona.key,
    lead: leadOf(persona, words),
    facts: factsOf(persona, words),
    blocks: [
      ...personaNeeds(persona, words),
      ...writeQuotes(tell("personas", "quotes.title"), persona.quotes.slice(0, QUOTES), words, true),
      ...personaBought(persona, "categories", words),
      ...personaMedians(persona, words),
      ...personaBought(persona, "products", words),
      ...personaAttributes(persona, words),
      ...personaRecommended(persona, words),
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
