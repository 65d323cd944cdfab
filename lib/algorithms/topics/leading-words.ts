/** The `count` words of the highest weight, heaviest first; ties go to the lower number. Cost: words x log words. */
export function leadingWords(words: number, count: number, weight: (word: number) => number): number[] {
  const weights = Float64Array.from({ length: words }, (_, word) => weight(word));
  return Array.from(weights.keys())
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, count);
}
