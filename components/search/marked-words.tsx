import type { ReactNode } from "react";

export interface MarkedWordsProps {
  text: string;
  words: readonly string[];
}

/** A title in which the words that answer the query are marked, wherever they stand. */
export function MarkedWords({ text, words }: MarkedWordsProps) {
  if (words.length === 0) return <>{text}</>;
  const pattern = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .sort((a, b) => b.length - a.length)
    .join("|");
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const found of text.matchAll(new RegExp(pattern, "giu"))) {
    pieces.push(text.slice(at, found.index), <mark key={found.index}>{found[0]}</mark>);
    at = found.index + found[0].length;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
