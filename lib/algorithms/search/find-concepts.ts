import { foldText, stemEnglish } from "@/lib/algorithms/search/cut-words";
import type { WordPair } from "@/lib/algorithms/text/parse-word-pairs";

/** Meanings that several words share, in both languages: entry c is the term `#c` of a document that says any of them. */
export interface Concepts {
  readonly entries: readonly WordPair[];
  /** Concepts of a word: Chinese ones as written, English ones as stems parted by spaces. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Lengths of Chinese words by their first character, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

export interface ConceptSpan {
  readonly concepts: readonly number[];
  /** The words as they stand in the folded text. */
  readonly said: string;
}

const HAN = /\p{Script=Han}/u;
const LATIN_RUN = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’-]*/gu;
/** Words in the longest English entry. */
const MOST_WORDS = 4;

export function createConcepts(entries: readonly WordPair[]): Concepts {
  const byWord = new Map<string, number[]>();
  const lengths = new Map<string, number[]>();
  entries.forEach(({ en, zh }, c) => {
    for (const word of [...en, ...zh]) {
      const key = HAN.test(word) ? foldText(word) : stems(foldText(word)).join(" ");
      if (!key) continue;
      const known = byWord.get(key) ?? [];
      if (!known.includes(c)) byWord.set(key, [...known, c]);
      if (!HAN.test(key)) continue;
      const first = key.charAt(0);
      const own = lengths.get(first) ?? [];
      if (!own.includes(key.length)) lengths.set(first, [...own, key.length]);
    }
  });
  for (const own of lengths.values()) own.sort((a, b) => b - a);
  return { entries, byWord, lengths };
}

/** All concepts of a document, also those of words inside other words (面膜 in 睡眠面膜). Single characters only where `words` has them. */
export function conceptsIn(concepts: Concepts, text: string, words: readonly string[]): number[] {
  const found: number[] = [];
  const folded = foldText(text);
  for (let at = 0; at < folded.length; at++) {
    for (const length of concepts.lengths.get(folded.charAt(at)) ?? []) {
      if (length > 1) found.push(...(concepts.byWord.get(folded.slice(at, at + length)) ?? []));
    }
  }
  for (const word of words) if (word.length === 1) found.push(...(concepts.byWord.get(word) ?? []));
  for (const { concepts: own } of latinSpans(concepts, folded).spans) found.push(...own);
  return found;
}

/** The longest words of a query that have a concept, one after another, and what is left of the query. */
export function conceptSpans(concepts: Concepts, query: string): { spans: ConceptSpan[]; rest: string } {
  const latin = latinSpans(concepts, foldText(query));
  const spans = [...latin.spans];
  const { rest } = latin;
  let left = "";
  for (let at = 0; at < rest.length; ) {
    const length = (concepts.lengths.get(rest.charAt(at)) ?? []).find(
      (size) => size > 1 && concepts.byWord.has(rest.slice(at, at + size)),
    );
    if (length === undefined) {
      left += rest.charAt(at++);
      continue;
    }
    const said = rest.slice(at, at + length);
    spans.push({ said, concepts: concepts.byWord.get(said) ?? [] });
    left += " ";
    at += length;
  }
  return { spans, rest: left };
}

function latinSpans(concepts: Concepts, folded: string): { spans: ConceptSpan[]; rest: string } {
  const runs = [...folded.matchAll(LATIN_RUN)];
  const spans: ConceptSpan[] = [];
  let rest = folded;
  for (let r = 0; r < runs.length; ) {
    let taken = 1;
    for (let size = Math.min(MOST_WORDS, runs.length - r); size >= 1; size--) {
      const part = runs.slice(r, r + size);
      const said = part.map(([word]) => word).join(" ");
      const own = concepts.byWord.get(stems(said).join(" "));
      const last = part.at(-1);
      if (!own || !last) continue;
      spans.push({ said, concepts: own });
      const [start, end] = [part[0]?.index ?? 0, last.index + last[0].length];
      rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
      taken = size;
      break;
    }
    r += taken;
  }
  return { spans, rest };
}

function stems(text: string): string[] {
  return (text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’+]*/gu) ?? []).map(stemEnglish);
}
