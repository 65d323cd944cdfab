import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import type { Locale } from "@/lib/format/locale";

/** A rate that shows what it is made of: `1,236 / 3,912 = 31.6%`; nothing out of nothing is `0 / 0`. */
export function formatRate(part: number, whole: number, locale: Locale, digits = 1): string {
  const counts = `${formatCount(part, locale)} / ${formatCount(whole, locale)}`;
  return whole === 0 ? counts : `${counts} = ${formatPercent(part / whole, locale, digits)}`;
}
