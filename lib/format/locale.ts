/** Languages of the pages. `zh` is Simplified Chinese. */
export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";
export const LOCALE_COOKIE = "locale";

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (LOCALES as readonly string[]).includes(value);
}

/** BCP 47 tag for `Intl` and the `lang` attribute. */
export function localeTag(locale: Locale): string {
  return locale === "zh" ? "zh-Hans-CN" : "en-GB";
}
