import { dateFormat, type Instant } from "@/lib/format/date-format";
import type { Locale } from "@/lib/format/locale";

/** A day on an axis or within one year: `14 Nov`, `11月14日`. */
export function formatShortDate(value: Instant, locale: Locale, timeZone = "UTC"): string {
  return dateFormat(locale, { day: "numeric", month: "short", timeZone }).format(new Date(value));
}
