import type { Locale } from "@/lib/format/locale";
import { numberFormat, withMinus } from "@/lib/format/number-format";

/** A whole number with separators: `41,286`. */
export function formatCount(value: number | bigint, locale: Locale): string {
  return withMinus(numberFormat(locale, { maximumFractionDigits: 0 }).format(value));
}
