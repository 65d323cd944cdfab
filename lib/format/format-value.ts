import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";
import type { Locale } from "@/lib/format/locale";
import { numberFormat } from "@/lib/format/number-format";

/** How a chart writes its values; a name, so that it can travel from the server to the browser. */
export type ValueFormat =
  | "count"
  | "decimal1"
  | "decimal2"
  | "decimal3"
  | "percent"
  | "percent0"
  | "signed"
  | "signed2"
  | "times"
  | `money:${string}`;

/** A value in the named format: `times` is `4.8×`, the percentages take ratios. */
export function formatValue(value: number, format: ValueFormat, locale: Locale): string {
  switch (format) {
    case "count":
      return formatCount(value, locale);
    case "decimal1":
      return formatDecimal(value, locale, 1);
    case "decimal2":
      return formatDecimal(value, locale, 2);
    case "decimal3":
      return formatDecimal(value, locale, 3);
    case "percent":
      return formatPercent(value, locale, 1);
    case "percent0":
      return formatPercent(value, locale, 0);
    case "signed":
      return formatSigned(value, locale);
    case "signed2":
      return formatSigned(value, locale, { digits: 2 });
    case "times":
      return `${numberFormat(locale, { maximumFractionDigits: 1 }).format(value)}×`;
    default:
      return formatMoney(value, format.slice("money:".length), locale);
  }
}
