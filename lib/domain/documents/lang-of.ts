/** The `lang` attribute of a customer's text: its language, or "undetermined" where none was recognised. */
export function langOf(language: string | null): string {
  return language === null || language === "other" ? "und" : language;
}
