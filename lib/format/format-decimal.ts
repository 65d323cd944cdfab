import type { Locale } from "@/lib/format/locale";
import { numberFormat, withMinus } from "@/lib/format/number-format";

/** A measure with a fixed number of decimals: `4.21`, `0.142`. */
export function formatDecimal(value: number, locale: Locale, digits = 2): string {
  return withMinus(
    numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
  );
}
