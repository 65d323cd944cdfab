/** Words that topics are made of; lib/data/topics/document-terms.ts asks the same of stored words. */
export function isContentWord({ pos, stop }: { readonly pos: string; readonly stop: boolean }): boolean {
  return !stop && (pos === "noun" || pos === "verb" || pos === "adj");
}
