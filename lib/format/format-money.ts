import type { Locale } from "@/lib/format/locale";
import { numberFormat, withMinus } from "@/lib/format/number-format";

/** An amount in the workspace's currency: `¥138`, `¥12.50`. Amounts of 1,000 and more lose their decimals. */
export function formatMoney(value: number, currency: string, locale: Locale): string {
  const whole = Number.isInteger(value) || Math.abs(value) >= 1000;
  const options = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  const format = numberFormat(
    locale,
    whole ? { ...options, minimumFractionDigits: 0, maximumFractionDigits: 0 } : options,
  );
  return withMinus(format.format(value));
}
