/** Words of one meaning in both languages; the first of each is the plain one. */
export interface WordPair {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Entries of lines `English words | Chinese words`, the words parted by commas. */
export function parseWordPairs(lines: string): readonly WordPair[] {
  const words = (side: string) => side.split(",").map((word) => word.trim());
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [en = "", zh = ""] = line.split("|");
      return { en: words(en), zh: words(zh) };
    });
}
