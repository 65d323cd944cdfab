import type { MapNumber } from "@/lib/domain/map/map-subject";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatSigned } from "@/lib/format/format-signed";
import type { Locale } from "@/lib/format/locale";

/** A figure of a point, or the middle one of many, as it is written; "–" for none. */
export function formatMapNumber(
  number: MapNumber | null,
  value: number | null | undefined,
  currency: string,
  locale: Locale,
): string {
  if (value === null || value === undefined) return "–";
  switch (number) {
    case "monetary":
    case "price":
      return formatMoney(Math.round(value), currency, locale);
    case "sentiment":
      return formatSigned(value, locale, { digits: 2 });
    case "rating":
      return formatDecimal(value, locale, 1);
    case null:
      return Number.isInteger(value) ? formatCount(value, locale) : formatDecimal(value, locale, 1);
    default:
      return formatCount(Math.round(value), locale);
  }
}
