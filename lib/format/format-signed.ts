import type { Locale } from "@/lib/format/locale";
import { numberFormat, withMinus } from "@/lib/format/number-format";

export interface SignedOptions {
  readonly digits?: number;
  /** The value is a ratio: 0.042 is `+4.2%`. */
  readonly percent?: boolean;
}

/** A change with its sign: `+0.06`, `−347`, `0`. */
export function formatSigned(value: number, locale: Locale, options: SignedOptions = {}): string {
  const digits = options.digits ?? 0;
  return withMinus(
    numberFormat(locale, {
      style: options.percent ? "percent" : "decimal",
      signDisplay: "exceptZero",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value),
  );
}
