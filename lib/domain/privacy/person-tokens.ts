/** The strings by which a person can be found in any column or file. */
export interface PersonTokens {
  /** the person's key as it is stored, then other ones of theirs */
  readonly keys: readonly string[];
  /** strings that mean this person wherever they stand: never empty, but for a key that is a short number */
  readonly telling: readonly string[];
}

/**
 * Whether a string cannot well be anything but what it names: "C0017" and "17850231" can, "17" and "1785" stand for
 * quantities, prices and products as well.
 */
export function isTelling(text: string): boolean {
  if (/^\d+$/.test(text)) return text.length >= 8;
  return text.length >= (/\d/.test(text) ? 4 : 6);
}

/** Tokens of a person: the stored keys, and whatever else is known to name the same one. */
export function personTokens(
  keys: readonly string[],
  others: readonly (string | null | undefined)[],
): PersonTokens {
  const all = [...keys, ...others.filter((text): text is string => Boolean(text))];
  return { keys, telling: [...new Set(all.filter(isTelling))] };
}

/** A regular expression (PostgreSQL's and JavaScript's, case-insensitive) for whole tokens; null where there is none. */
export function tokenPattern(tokens: readonly string[]): string | null {
  if (tokens.length === 0) return null;
  const escaped = tokens.map((token) => token.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return `(^|[^A-Za-z0-9_])(${escaped.join("|")})($|[^A-Za-z0-9_])`;
}
