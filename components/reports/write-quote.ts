import type { ReportBlock, Tell } from "@/components/reports/report-document";
import type { ReportQuote } from "@/lib/domain/reports/report-content";
import { formatDate } from "@/lib/format/format-date";
import type { Locale } from "@/lib/format/locale";
import { pickName } from "@/lib/format/pick-name";

type Quote = Extract<ReportBlock, { kind: "quotes" }>["quotes"][number];

/** A quote with its source in words: product, stars, day, the need that it expresses. */
export function writeQuote(quote: ReportQuote, locale: Locale, timeZone: string, tell: Tell): Quote {
  const { text, marks, language, rating, product, writtenAt, need, source } = quote;
  const parts = [
    need ? pickName(need, locale) : null,
    product,
    rating === null ? null : tell("reports", "quote.stars", { rating }),
    source === "dialogue" ? tell("common", "quote.dialogue") : null,
    writtenAt === null ? null : formatDate(writtenAt, locale, timeZone),
  ];
  return { text, marks, language, source: parts.filter((part) => part !== null).join(" · ") };
}
