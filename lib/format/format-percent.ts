import type { Locale } from "@/lib/format/locale";
import { numberFormat, withMinus } from "@/lib/format/number-format";

/** A ratio as a percentage: 0.316 is `31.6%`. Whole hundreds and noughts keep their decimals. */
export function formatPercent(ratio: number, locale: Locale, digits = 1): string {
  return withMinus(
    numberFormat(locale, {
      style: "percent",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(ratio),
  );
}
