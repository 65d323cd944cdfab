/** Half of a character of UTF-16 without the other, which is no text anywhere and which no database keeps. */
export const HALF_CHARACTER = /\p{Surrogate}/u;

/** The text with such halves replaced by U+FFFD. */
export function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
