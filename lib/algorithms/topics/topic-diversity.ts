/** Different words over all words of the topics' lists (Dieng, Ruiz, Blei 2020): 1 when no topic repeats another. */
export function topicDiversity(topics: readonly (readonly number[])[]): number {
  const words = topics.flat();
  return words.length > 0 ? new Set(words).size / words.length : 0;
}
