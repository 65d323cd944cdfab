import { type Locale, localeTag } from "@/lib/format/locale";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Date formats are slow to make and free to keep. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeTag(locale), options);
    formats.set(key, format);
  }
  return format;
}

/** What a page may hold for an instant: a Date, milliseconds, or what JSON made of one. */
export type Instant = Date | number | string;
