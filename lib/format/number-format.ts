import type { Locale } from "@/lib/format/locale";

const formats = new Map<string, Intl.NumberFormat>();

/** Number formats are slow to make and free to keep. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** A true minus sign is as wide as a plus, so figures stand under each other. */
export function withMinus(text: string): string {
  return text.replace("-", "−");
}
