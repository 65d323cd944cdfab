import { createGazetteer, findNames } from "@/lib/algorithms/text/gazetteer";
import type { Token } from "@/lib/algorithms/text/segment";

/**
 * Joins the words of phrases that the shop wants kept whole ("battery life", in lower case or not) into one noun each.
 * Words of one piece are left as they are. Cost: linear in the text.
 */
export function createPhraseJoiner(words: readonly string[]): (text: string, tokens: Token[]) => Token[] {
  const phrases = words.map((word) => word.split("/")[0] ?? "").filter((word) => /\s/.test(word));
  if (phrases.length === 0) return (_, tokens) => tokens;
  const gazetteer = createGazetteer(phrases.map((phrase) => [phrase, "phrase"] as const));
  return (text, tokens) => {
    const found = findNames(gazetteer, text);
    if (found.length === 0) return tokens;
    const joined: Token[] = [];
    let at = 0;
    for (const { start, end } of found) {
      while (at < tokens.length && (tokens[at]?.start ?? 0) < start) joined.push(tokens[at++] as Token);
      const phrase = text.slice(start, end);
      joined.push({ text: phrase, lemma: phrase.toLowerCase(), pos: "noun", start, end, stop: false });
      while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    }
    return [...joined, ...tokens.slice(at)];
  };
}
