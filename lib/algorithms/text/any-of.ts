/** Whether one of some English patterns begins at a word's edge, in capitals or not. */
export function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join("|")})`, "i");
}
