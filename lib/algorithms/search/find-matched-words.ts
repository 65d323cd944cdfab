import { foldText, stemEnglish } from "@/lib/algorithms/search/cut-words";
import type { QueryPart } from "@/lib/algorithms/search/score-words";
import type { MatchedWord } from "@/lib/domain/search/product-search";

/** What of a text answers each part of a query: the weightiest of its words that stands there, none twice. */
export function findMatchedWords(parts: readonly QueryPart[], text: string): MatchedWord[] {
  const folded = foldText(text);
  const found: MatchedWord[] = [];
  for (const { said, alternatives } of parts) {
    for (const { how, words } of alternatives) {
      const own = [...words]
        .sort((a, b) => b.length - a.length)
        .flatMap((word) => wordIn(folded, foldText(word)) ?? [])
        .filter((word) => !found.some((other) => other.word.includes(word)));
      const [word] = own;
      if (word === undefined) continue;
      found.push(...(how === "pieces" ? own : [word]).map((each) => ({ word: each, said, how })));
      break;
    }
  }
  return found;
}

/** The word as the text has it: an English one also in the plural. */
function wordIn(folded: string, word: string): string | null {
  if (/\p{Script=Han}/u.test(word)) return folded.includes(word) ? word : null;
  const stem = stemEnglish(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![a-z0-9])${stem}(?:e?s|ies)?(?![a-z])`).exec(folded)?.[0] ?? null;
}
