import type { SearchIndex } from "@/lib/algorithms/search/fit-search-index";
import { loosePinyin, pinyinOf } from "@/lib/algorithms/search/pinyin-of";

/** The words of a catalogue by how they sound and by their letters, to tell what was meant by one that it does not have. */
export interface Spelling {
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** Words by each of their runs of three letters, ends marked. */
  readonly byRun: ReadonlyMap<string, readonly string[]>;
}

export interface Correction {
  readonly word: string;
  readonly how: "sound" | "spelling";
}

const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^[\p{Script=Latin}]+$/u;
const MOST = 3;

export function fitSpelling(index: SearchIndex, furtherWords: Iterable<string> = []): Spelling {
  const bySound = new Map<string, string[]>();
  const byRun = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, word: string) => {
    const own = map.get(key);
    if (!own) map.set(key, [word]);
    else if (own.at(-1) !== word) own.push(word);
  };
  for (const word of new Set([...index.terms.keys(), ...furtherWords])) {
    if (word.length > 1 && HAN.test(word)) add(bySound, loosePinyin(pinyinOf(word)), word);
    else if (word.length > 3 && LATIN.test(word)) for (const run of runsOf(word)) add(byRun, run, word);
  }
  return { bySound, byRun };
}

/**
 * Words of the catalogue that may have been meant by one that it does not have, the commonest first, at most 3: Han
 * words that sound alike (面摸, mianmo -> 面膜), else Latin words one letter apart, two from eight letters on.
 */
export function correctWord(spelling: Spelling, index: SearchIndex, word: string): Correction[] {
  const common = (a: string, b: string) => countOf(index, b) - countOf(index, a);
  const isLatin = LATIN.test(word);
  if (word.length > 1 && (HAN.test(word) || isLatin)) {
    const sound = loosePinyin(isLatin ? word : pinyinOf(word));
    const alike = (spelling.bySound.get(sound) ?? []).filter((other) => other !== word);
    if (alike.length > 0)
      return [...alike]
        .sort(common)
        .slice(0, MOST)
        .map((other) => ({ word: other, how: "sound" }));
  }
  if (!isLatin || word.length < 4) return [];
  const most = word.length >= 8 ? 2 : 1;
  const candidates = new Set([...runsOf(word)].flatMap((run) => spelling.byRun.get(run) ?? []));
  return [...candidates]
    .map((other) => ({ other, apart: lettersApart(word, other, most) }))
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart || common(a.other, b.other))
    .slice(0, MOST)
    .map(({ other }) => ({ word: other, how: "spelling" }));
}

export function countOf(index: SearchIndex, term: string): number {
  const id = index.terms.get(term);
  return id === undefined ? 0 : (index.starts[id + 1] ?? 0) - (index.starts[id] ?? 0);
}

function runsOf(word: string): Set<string> {
  const marked = `^${word}$`;
  return new Set(Array.from({ length: marked.length - 2 }, (_, i) => marked.slice(i, i + 3)));
}

/** Edits between two words, two neighbours swapped being one (Damerau 1964); more than `most` is told as `most + 1`. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    before = last;
    last = row;
  }
  return Math.min(most + 1, last[b.length] ?? 0);
}
