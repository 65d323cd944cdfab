import { dateFormat, type Instant } from "@/lib/format/date-format";
import type { Locale } from "@/lib/format/locale";

/** A day: `14 Nov 2026`, `2026年11月14日`. Pass the workspace's time zone, or the day may be the wrong one. */
export function formatDate(value: Instant, locale: Locale, timeZone = "UTC"): string {
  const month = locale === "zh" ? "long" : "short";
  return dateFormat(locale, { day: "numeric", month, year: "numeric", timeZone }).format(new Date(value));
}
