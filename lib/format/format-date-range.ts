import { dateFormat, type Instant } from "@/lib/format/date-format";
import type { Locale } from "@/lib/format/locale";

/** First and last day, what they share said once: `16–22 Nov 2026`, `2026年11月16日至22日`. */
export function formatDateRange(first: Instant, last: Instant, locale: Locale, timeZone = "UTC"): string {
  const month = locale === "zh" ? "long" : "short";
  return dateFormat(locale, { day: "numeric", month, year: "numeric", timeZone }).formatRange(
    new Date(first),
    new Date(last),
  );
}
