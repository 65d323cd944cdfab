import { GramCounter } from "@/lib/algorithms/text/count-grams";

export interface DiscoveredWord {
  /** As it stands in texts, in lower case; English units with single spaces between them. */
  readonly text: string;
  readonly language: "zh" | "en";
  readonly count: number;
  /** Natural logarithm of how much more often its parts stand together than by chance, at its weakest joint. */
  readonly cohesion: number;
  /** Entropy (nats) of what stands beside it, on the side where that varies less. */
  readonly freedom: number;
}

export interface DiscoveryOptions {
  /** Leaves out what a dictionary has, or what is no word for other reasons. */
  readonly isKnown?: (text: string, language: "zh" | "en") => boolean;
}

export interface WordDiscovery {
  add(text: string): void;
  /** Words that were found, most frequent first. */
  words(): DiscoveredWord[];
}

/** Han characters a Chinese word has at most, and words an English phrase. */
const LONGEST = { zh: 4, en: 3 } as const;
const MIN_COUNT = 8;
const MIN_COHESION = 3.5;
const MIN_FREEDOM = 1.2;
/** Of the counts of a word, so many are in one longer word: then it is that word's part. */
const PART_OF_LONGER = 0.7;

/** What joins words and is in none at its edge. */
const PARTICLES = new Set(
  "的了吗呢吧啊呀嘛哦是在和也都就把被我你他她它您这那很太又还跟与及或而但等着过得地们个",
);
const UNIT = /\p{Script=Han}|[\p{Script=Latin}\d]+(?:['’][\p{Script=Latin}]+)?|\s+|[^\s]/gu;
const HAN = /\p{Script=Han}/u;
const WORDY = /[\p{Script=Han}\p{Script=Latin}\d]/u;

/**
 * Words that texts use and no dictionary has, found by counting alone (Sornil & Chaiwanarom 2004; Huang & Powers 2003):
 * a run of Han characters (up to 4) or of English words (up to 3) is a word when
 *
 *     cohesion = min over its joints of ln( f(w) N / (f(left) f(right)) )      its parts attract each other
 *     freedom  = min( H(left neighbour), H(right neighbour) )                  and it stands in many surroundings
 *
 * are both high. An edge of a clause is a neighbour of its own each time. Cohesion is damped by f/(f+1) for rare runs,
 * which would else hold together by chance (Pantel & Lin 2002). Neighbours need no tables: f(w x) is the count of a
 * longer run, so H = ln f(w) - sum f(w x) ln f(w x) / f(w). Memory: see GramCounter. Cost: linear in the texts.
 */
export function createWordDiscovery(options: DiscoveryOptions = {}): WordDiscovery {
  const grams = new GramCounter(LONGEST.zh + 1);
  const idOf = new Map<string, number>();
  const units: string[] = [];
  const idFor = (unit: string) => {
    const known = idOf.get(unit);
    if (known !== undefined) return known;
    idOf.set(unit, units.length);
    return units.push(unit) - 1;
  };
  const add = (text: string) => {
    let run: number[] = [];
    for (const [unit] of text.toLowerCase().matchAll(UNIT)) {
      if (WORDY.test(unit)) run.push(idFor(unit));
      else if (!/^\s+$/.test(unit) || (run.length > 0 && HAN.test(units[run.at(-1) ?? 0] ?? ""))) {
        if (run.length > 0) grams.add(run);
        run = [];
      }
    }
    if (run.length > 0) grams.add(run);
  };
  return { add, words: () => wordsIn(grams, units, options) };
}

function wordsIn(grams: GramCounter, units: readonly string[], options: DiscoveryOptions): DiscoveredWord[] {
  const { parent, suffix, unit, count, size, total } = grams;
  const right = new Float64Array(size);
  const left = new Float64Array(size);
  for (let node = 1; node < size; node++) {
    const c = count[node] as number;
    if (c === 1) continue;
    right[parent[node] as number] = (right[parent[node] as number] as number) + c * Math.log(c);
    left[suffix[node] as number] = (left[suffix[node] as number] as number) + c * Math.log(c);
  }
  const freedomOf = (node: number) => {
    const c = count[node] as number;
    return Math.log(c) - Math.max(right[node] as number, left[node] as number) / c;
  };
  const partsOf = (node: number): string[] => {
    const parts: string[] = [];
    for (let at = node; at > 0; at = parent[at] as number) parts.push(units[unit[at] as number] ?? "");
    return parts.reverse();
  };
  const cohesionOf = (node: number, length: number) => {
    const c = count[node] as number;
    let weakest = Number.POSITIVE_INFINITY;
    let prefix = node;
    let tail = suffix[node] as number;
    const tails: number[] = [];
    for (let k = 1; k < length; k++, tail = suffix[tail] as number) tails.push(tail);
    for (let k = length - 1; k >= 1; k--) {
      prefix = parent[prefix] as number;
      const other = tails[k - 1] as number;
      const chance = (count[prefix] as number) * (count[other] as number);
      weakest = Math.min(weakest, Math.log((c * total) / chance));
    }
    return weakest * (c / (c + 1));
  };
  const found = new Map<number, DiscoveredWord>();
  for (let node = 1; node < size; node++) {
    const c = count[node] as number;
    if (c < MIN_COUNT || parent[node] === 0) continue;
    const parts = partsOf(node);
    const language = parts.some((part) => HAN.test(part)) ? "zh" : "en";
    if (parts.length > LONGEST[language] || !mayBeWord(parts)) continue;
    const freedom = freedomOf(node);
    if (freedom < MIN_FREEDOM) continue;
    const cohesion = cohesionOf(node, parts.length);
    if (cohesion < MIN_COHESION) continue;
    const text = language === "zh" ? parts.join("") : parts.join(" ");
    if (!options.isKnown?.(text, language)) found.set(node, { text, language, count: c, cohesion, freedom });
  }
  // Parts of a longer word that was found too go with it.
  for (const [node, word] of found) {
    for (const inner of [parent[node] as number, suffix[node] as number]) {
      if (word.count >= PART_OF_LONGER * (found.get(inner)?.count ?? Number.POSITIVE_INFINITY))
        found.delete(inner);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function mayBeWord(parts: readonly string[]): boolean {
  const edges = [parts[0] ?? "", parts.at(-1) ?? ""];
  if (edges.some((edge) => PARTICLES.has(edge) || /^\d+$/.test(edge))) return false;
  return new Set(parts).size > 1;
}
