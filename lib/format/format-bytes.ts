import type { Locale } from "@/lib/format/locale";
import { numberFormat } from "@/lib/format/number-format";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** A size in steps of 1,000: `812 bytes`, `57.3 MB`. */
export function formatBytes(bytes: number | bigint, locale: Locale): string {
  let size = Number(bytes);
  let step = 0;
  while (size >= 1000 && step < UNITS.length - 1) {
    size /= 1000;
    step++;
  }
  const unit = UNITS[step] ?? "byte";
  return numberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step === 0 || size >= 100 ? 0 : 1,
  }).format(size);
}
