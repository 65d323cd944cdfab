import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { aspects, opinions } from "@/lib/algorithms/text/data/glossary";
import type { Token } from "@/lib/algorithms/text/segment";

/** Columns of a lexical vector. */
export const LEXICAL_COLUMNS = 256;
/** A word counts for this much of a glossary entry, which both languages share. */
const WORD_SHARE = 0.6;

const concepts = new Map<string, string>();
[...opinions, ...aspects].forEach((entry, i) => {
  for (const word of [...entry.en, ...entry.zh]) concepts.set(word.toLowerCase(), `#${i}`);
});

/** Rarity of words and glossary entries: ln(mentions / mentions with it); those in one mention only are left out. */
export type Lexicon = ReadonlyMap<string, number>;

/** Counts the words of mentions and the glossary entries that they belong to. */
export function fitLexicon(mentions: readonly (readonly Token[])[]): Lexicon {
  const counts = new Map<string, number>();
  for (const tokens of mentions) {
    for (const term of wordsAndConcepts(tokens)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count > 1);
  return new Map(kept.map(([term, count]) => [term, Math.log(mentions.length / count)]));
}

/**
 * TF-IDF rows of length 1 over words and over our glossary's entries, so that 拉链 and "zip" are one term, put into
 * 256 columns by a random projection of signs (Achlioptas 2003) that depends on the word alone: rows of different
 * calls compare. A mention without known words is a row of zeros. Cost: words x 256.
 */
export function lexicalVectors(lexicon: Lexicon, mentions: readonly (readonly Token[])[]): Matrix {
  const out = zeros(mentions.length, LEXICAL_COLUMNS);
  const signs = new Map<string, Int8Array>();
  mentions.forEach((tokens, r) => {
    const row = rowOf(out, r);
    for (const term of wordsAndConcepts(tokens)) {
      const rarity = lexicon.get(term);
      if (rarity === undefined) continue;
      const weight = term.startsWith("#") ? rarity : WORD_SHARE * rarity;
      let sign = signs.get(term);
      if (!sign) {
        sign = signsOf(term);
        signs.set(term, sign);
      }
      for (let c = 0; c < LEXICAL_COLUMNS; c++) row[c] = (row[c] as number) + weight * (sign[c] as number);
    }
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length > 0) for (let c = 0; c < LEXICAL_COLUMNS; c++) row[c] = (row[c] as number) / length;
  });
  return out;
}

/** The glossary entry that a word belongs to, which both languages share. */
export function conceptOf(word: string): string | undefined {
  return concepts.get(word.toLowerCase());
}

/** A text's words with a meaning of their own, and the glossary entries that they belong to. */
export function wordsAndConcepts(tokens: readonly Token[]): Set<string> {
  const terms = new Set<string>();
  for (const token of tokens) {
    if (token.stop) continue;
    terms.add(token.lemma);
    const concept = conceptOf(token.lemma) ?? conceptOf(token.text);
    if (concept) terms.add(concept);
  }
  return terms;
}

function signsOf(term: string): Int8Array {
  let hash = 7;
  for (const character of term) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 16777619);
  const random = createRandom(hash);
  return Int8Array.from({ length: LEXICAL_COLUMNS }, () => (random.next() < 0.5 ? -1 : 1));
}
