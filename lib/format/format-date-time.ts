import { dateFormat, type Instant } from "@/lib/format/date-format";
import type { Locale } from "@/lib/format/locale";

/** A day and a minute on a 24-hour clock: `23 Nov 2026, 06:12`, `2026年11月23日 06:12`. */
export function formatDateTime(value: Instant, locale: Locale, timeZone = "UTC"): string {
  const month = locale === "zh" ? "long" : "short";
  return dateFormat(locale, {
    day: "numeric",
    month,
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(new Date(value));
}
