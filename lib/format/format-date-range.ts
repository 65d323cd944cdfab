import { dateFormat, type Instant } from "@/lib/format/date-format";
import type { Locale } from "@/lib/format/locale";

/** First and last day, what they share said once: `16–22 Nov 2026`, `2026年11月16日至22日`. */
export function formatDateRange(first: Instant, last: Instant, locale: Locale, timeZone = "UTC"): string {
  return rangeText(new Date(first), new Date(last), locale, timeZone, true);
}

/** The same where the year goes without saying: `16–22 Nov`, `11月16日至22日`. A change of year is still said. */
export function formatShortDateRange(
  first: Instant,
  last: Instant,
  locale: Locale,
  timeZone = "UTC",
): string {
  return rangeText(new Date(first), new Date(last), locale, timeZone, false);
}

/**
 * Intl falls back to 2026/11/16 – 2026/11/22 in Chinese, so that the parts are put together here. In English it sets
 * spaces around every dash; between two plain numbers there are none.
 */
function rangeText(first: Date, last: Date, locale: Locale, timeZone: string, withYear: boolean): string {
  const day = { day: "numeric", month: locale === "zh" ? "long" : "short", timeZone } as const;
  const full = dateFormat(locale, { ...day, year: "numeric" });
  const [from, to] = [first, last].map((date) => full.format(date));
  if (locale === "zh") {
    const yearOf = (text = "") => text.slice(0, text.indexOf("年") + 1);
    const monthOf = (text = "") => text.slice(0, text.indexOf("月") + 1);
    const start = withYear || yearOf(from) !== yearOf(to) ? from : from?.slice(yearOf(from).length);
    if (from === to) return start ?? "";
    const shared =
      monthOf(from) === monthOf(to) ? monthOf(to) : yearOf(from) === yearOf(to) ? yearOf(to) : "";
    return `${start}至${to?.slice(shared.length)}`;
  }
  const sameYear = from?.slice(-4) === to?.slice(-4);
  const format = withYear || !sameYear ? full : dateFormat(locale, day);
  return format.formatRange(first, last).replace(/^(\d+)\s–\s(\d+)(?=\s)/u, "$1–$2");
}
