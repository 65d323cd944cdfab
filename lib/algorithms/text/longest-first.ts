/** Alternatives of a pattern out of words, the longest first, so that none is cut short by one that begins like it. */
export function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
