import { foldText, type WordCutter } from "@/lib/algorithms/search/cut-words";
import { fillerWords } from "@/lib/algorithms/search/data/filler-words";
import { wishWords } from "@/lib/algorithms/search/data/wish-words";
import { type Concepts, conceptSpans } from "@/lib/algorithms/search/find-concepts";
import { hanPairs, type SearchIndex } from "@/lib/algorithms/search/fit-search-index";
import { correctWord, countOf, type Spelling } from "@/lib/algorithms/search/fit-spelling";
import type { Alternative, QueryPart } from "@/lib/algorithms/search/score-words";

export interface QueryReader {
  readonly index: SearchIndex;
  readonly cutter: WordCutter;
  readonly concepts: Concepts;
  readonly spelling: Spelling;
}

const SYNONYM = 0.75;
const MEANT = 0.7;
const CORRECTED = 0.8;
const PIECES = 0.6;

/**
 * What a query asks for, part by part, each with what the catalogue may call it: the words themselves, their synonyms in
 * both languages, what a wish means (出油 -> 控油), and for words that the catalogue lacks those that sound or are spelt
 * alike, else their pairs of characters.
 */
export function readQuery(reader: QueryReader, query: string): QueryPart[] {
  const { spans, rest } = conceptSpans(reader.concepts, query);
  const parts: QueryPart[] = spans.map(({ said, concepts }) => ({
    said,
    alternatives: [
      literal(reader, said),
      ...concepts.map(
        (concept): Alternative => ({
          terms: [`#${concept}`],
          weight: SYNONYM,
          how: "synonym",
          words: wordsOf(reader.concepts, concept),
        }),
      ),
    ],
  }));
  for (const word of reader.cutter.longest(rest)) {
    if (fillerWords.has(word)) continue;
    parts.push({ said: word, alternatives: unlisted(reader, word) });
  }
  for (const wish of wishesIn(query)) {
    const alternatives = wish.means.map(
      (word): Alternative => ({
        terms: termsOf(reader, word),
        weight: MEANT,
        how: "meant",
        words: [word],
      }),
    );
    const at = parts.findIndex(({ said }) =>
      wish.said.some((piece) => said.includes(piece) || piece.includes(said)),
    );
    const own = parts[at];
    if (own) parts[at] = { ...own, alternatives: [...own.alternatives, ...alternatives] };
    else parts.push({ said: wish.said.join(" "), alternatives });
  }
  return parts;
}

/** Wishes of a query, none inside another. */
function wishesIn(query: string): { said: readonly string[]; means: readonly string[] }[] {
  let rest = foldText(query);
  return wishWords.filter(({ said }) => {
    let at = 0;
    let changed = rest;
    for (const piece of said) {
      const found = rest.indexOf(piece, at);
      if (found < 0 || isInsideWord(rest, found, piece)) return false;
      at = found + piece.length;
      changed = changed.slice(0, found) + " ".repeat(piece.length) + changed.slice(at);
    }
    rest = changed;
    return true;
  });
}

function isInsideWord(text: string, at: number, piece: string): boolean {
  return (
    /^[a-z]/.test(piece) &&
    (/[a-z]/.test(text[at - 1] ?? " ") || /[a-z]/.test(text[at + piece.length] ?? " "))
  );
}

function literal({ cutter }: QueryReader, said: string): Alternative {
  return { terms: cutter.longest(said), weight: 1, how: "said", words: [said] };
}

/** A word of a wish by its concepts where it has some, which its synonyms then answer too. */
function termsOf({ concepts, index, cutter }: QueryReader, word: string): string[] {
  if (countOf(index, word) > 0) return [word];
  const own = concepts.byWord.get(word) ?? [];
  return own.length > 0 ? own.slice(0, 1).map((concept) => `#${concept}`) : cutter.longest(word);
}

function unlisted(reader: QueryReader, word: string): Alternative[] {
  const { index, spelling, concepts } = reader;
  const said: Alternative = { terms: [word], weight: 1, how: "said", words: [word] };
  const pairs = hanPairs(word);
  const pieces: Alternative[] =
    pairs.length > 0
      ? [
          {
            terms: pairs.map((pair) => `~${pair}`),
            weight: PIECES / pairs.length,
            how: "pieces",
            words: pairs,
          },
        ]
      : [];
  if (countOf(index, word) > 0) return word.length > 2 ? [said, ...pieces] : [said];
  const corrected = correctWord(spelling, index, word).flatMap(({ word: other, how }): Alternative[] => [
    { terms: [other], weight: CORRECTED, how, words: [other] },
    ...(concepts.byWord.get(other) ?? []).map(
      (concept): Alternative => ({
        terms: [`#${concept}`],
        weight: CORRECTED * SYNONYM,
        how,
        words: wordsOf(concepts, concept),
      }),
    ),
  ]);
  return [said, ...corrected, ...pieces];
}

function wordsOf({ entries }: Concepts, concept: number): string[] {
  const entry = entries[concept];
  return entry ? [...entry.zh, ...entry.en] : [];
}
