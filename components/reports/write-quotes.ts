import type { NeedsWords } from "@/components/reports/needs-words";
import type { PersonaWords } from "@/components/reports/persona-words";
import type { ReportBlock } from "@/components/reports/report-document";
import type { ReportQuote } from "@/lib/domain/reports/report-content";
import { formatDate } from "@/lib/format/format-date";
import { pickName } from "@/lib/format/pick-name";

type Quote = Extract<ReportBlock, { kind: "quotes" }>["quotes"][number];
type Words = NeedsWords | PersonaWords;

/** Quotes with their sources in words; nothing where there are none. */
export function writeQuotes(
  title: string,
  quotes: readonly ReportQuote[],
  words: Words,
  wide = false,
): ReportBlock[] {
  if (quotes.length === 0) return [];
  return [{ kind: "quotes", title, wide, quotes: quotes.map((quote) => writeQuote(quote, words)) }];
}

/** Product, stars, day, the need that it expresses. */
function writeQuote(quote: ReportQuote, { report, locale, tell }: Words): Quote {
  const { text, marks, language, rating, product, writtenAt, need, source } = quote;
  const parts = [
    need ? pickName(need, locale) : null,
    product,
    rating === null ? null : tell("reports", "quote.stars", { rating }),
    source === "dialogue" ? tell("common", "quote.dialogue") : null,
    writtenAt === null ? null : formatDate(writtenAt, locale, report.workspace.timeZone),
  ];
  return { text, marks, language, source: parts.filter((part) => part !== null).join(" · ") };
}
