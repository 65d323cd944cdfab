/** Where the match of a sticky pattern that begins at `start` ends; 0 if there is none. */
export function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
