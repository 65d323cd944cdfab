import type { Locale } from "@/lib/format/locale";
import { numberFormat } from "@/lib/format/number-format";

/** How long something took or will take, in its two largest units: `0.4 sec`, `3 min 20 sec`, `1 hr 4 min`. */
export function formatDuration(seconds: number, locale: Locale): string {
  const unit = (value: number, name: "second" | "minute" | "hour" | "day", digits = 0) =>
    numberFormat(locale, {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(value);
  const joined = (large: string, rest: number, small: string) => (rest === 0 ? large : `${large} ${small}`);
  if (seconds < 10) return unit(seconds, "second", 1);
  const whole = Math.round(seconds);
  if (whole < 60) return unit(whole, "second");
  if (whole < 3600) {
    const rest = whole % 60;
    return joined(unit(Math.floor(whole / 60), "minute"), rest, unit(rest, "second"));
  }
  const minutes = Math.round(whole / 60);
  if (minutes < 24 * 60) {
    return joined(unit(Math.floor(minutes / 60), "hour"), minutes % 60, unit(minutes % 60, "minute"));
  }
  const hours = Math.round(minutes / 60);
  return joined(unit(Math.floor(hours / 24), "day"), hours % 24, unit(hours % 24, "hour"));
}
