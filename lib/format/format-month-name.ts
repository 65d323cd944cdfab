import { dateFormat } from "@/lib/format/date-format";
import type { Locale } from "@/lib/format/locale";

/** A month of every year: `November`, `十一月`. */
export function formatMonthName(month: number, locale: Locale): string {
  return dateFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month - 1, 1));
}
