import { aboutThing, plainActions, plainSayings, plainThings } from "@/lib/algorithms/needs/data/plain-words";
import type { Intent } from "@/lib/algorithms/text/classify-intent";
import { exactSayings, exactThings } from "@/lib/algorithms/text/data/exact-words";
import { aspects } from "@/lib/algorithms/text/data/glossary";
import type { WordPair } from "@/lib/algorithms/text/parse-word-pairs";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import { capitalise } from "@/lib/domain/capitalise";

type Side = "en" | "zh";

interface Found {
  readonly entry: WordPair;
  readonly word: string;
  /** The text without it. */
  readonly rest: string;
}

const THINGS = [...plainThings, ...exactThings, ...aspects];
const SAYINGS = [...plainSayings, ...exactSayings];
/** Terms of a need that are looked through for a thing that its name does not name. */
const TERMS = 4;
const DENIED = { en: /\b(?:not|no|never|without|cannot|hardly)\b|n't\b/i, zh: /不|没|无|未|别/u };
/** 能不能, 可不可以: these ask, and deny nothing. */
const OPEN = /([能会要有是可])(?:不可以|[不没]\1)/gu;
/** What follows its thing without a colon. */
const PREDICATE =
  /^(?:is|are|has|had|does|can|cannot|should|runs|looks|sounds|works|breaks|lasts|fits|comes|makes|drains|stays|costs|shrinks|washes|arrives|leaks|fades|pills|rusts)\b/;
/** Shorter words of Chinese stand inside others (快 in 快递): what they say is looked for beside the thing. */
const LONG_SAYING = 3;

/**
 * What a need is about in the other language, as plainly as the words known allow: the thing that its name names (or
 * else its heaviest term) with what the name says of it or wants done with it. Says less than the name where a word is
 * not known, never the contrary: where something is denied beside the words found, the thing alone is named, by the
 * need's type. The best first, in `said` what says something of a thing, in `about` what only names one.
 */
export function sayPlainly(
  name: string,
  from: Side,
  type: Intent,
  terms: readonly string[],
): { readonly said: readonly string[]; readonly about: readonly string[] } {
  const to: Side = from === "zh" ? "en" : "zh";
  const { thing, saying, action, rest } = partsOf(name, from);
  const denied = DENIED[from].test(rest);
  const said = denied ? null : saying?.entry[to][0];
  const done = denied ? null : action?.entry[to][0];
  const own = thing?.entry[to][0];
  const near = terms.slice(0, TERMS).flatMap((term) => thingOf(term, from)?.[to][0] ?? []);
  const most = thingOf(terms[0] ?? "", from)?.[to][0];
  const what = own ?? most;
  const parts = [
    ...(said && own ? [join(own, said, to)] : []),
    ...(said && !own ? alone(said, most, to) : []),
    ...(done && what ? [to === "zh" ? done + what : `${done} the ${what}`] : []),
    ...(done && !what && type !== "praise" ? [to === "zh" ? done : `${done} it`] : []),
  ];
  const things = [...new Set([...(own ? [own] : []), ...near])];
  return {
    said: parts.map(capitalise),
    about: things.map((a) => capitalise(aboutThing[type][to].replace("{a}", a))),
  };
}

/** Whether a name says something of a thing or wants something done with one, by known words or words that judge. */
export function saysSomething(name: string, side: Side, type: Intent): boolean {
  const { saying, thing, action } = partsOf(name, side);
  return (
    saying !== null ||
    (type !== "praise" && action !== null && thing !== null) ||
    judgementOf(name, side) !== 0
  );
}

/** Above 0 for a name that praises, below for one that blames; the thing itself (快递 holds 快) judges nothing. */
export function judgementOf(name: string, side: Side): number {
  const { positive, negative } = scoreLexicon(longest(THINGS, name, side)?.rest ?? name);
  return positive - negative;
}

/** What a need of this type is called in both languages by the first of its terms that is a known thing. */
export function nameByThing(
  terms: readonly string[],
  side: Side,
  type: Intent,
): { en: string; zh: string } | null {
  const leading = terms.slice(0, TERMS);
  const find = (entries: readonly WordPair[]) =>
    leading.flatMap((term) => thingOf(term, side, entries) ?? [])[0];
  // Places and the like of the glossary ("wall") only where nothing else is known.
  const thing = find([...plainThings, ...exactThings]) ?? find(aspects);
  if (!thing) return null;
  const called = (to: Side) => aboutThing[type][to].replace("{a}", thing[to][0] ?? "");
  return { en: called("en"), zh: called("zh") };
}

/** The entry of a term that is a thing and nothing else. */
function thingOf(term: string, side: Side, things: readonly WordPair[] = THINGS): WordPair | null {
  const found = longest(things, term, side);
  return found && found.rest.trim() === "" ? found.entry : null;
}

/** A term that is a thing in the other language; null for one that is not known. */
export function plainThing(term: string, from: Side): string | null {
  return thingOf(term, from)?.[from === "zh" ? "en" : "zh"][0] ?? null;
}

function partsOf(told: string, side: Side) {
  const name = told.replace(OPEN, "$1");
  const first = longest(SAYINGS, name, side);
  const clear = side === "en" || (first?.word.length ?? 0) >= LONG_SAYING ? first : null;
  const thing = longest(THINGS, clear?.rest ?? name, side);
  const saying = clear ?? (thing ? longest(SAYINGS, thing.rest, side) : first);
  const left = clear ? (thing ?? clear).rest : (saying ?? thing)?.rest;
  const action = saying ? null : longest(plainActions, left ?? name, side);
  return { thing, saying, action, rest: action?.rest ?? left ?? name };
}

/** A thing and what is said of it; 尺码偏大 holds its thing already. */
function join(thing: string, saying: string, to: Side): string {
  if (to === "zh") {
    if (saying.startsWith("适合")) return saying + thing;
    return saying.includes(thing) || saying.length > 3 ? saying : thing + saying;
  }
  if (!PREDICATE.test(saying)) return `${thing}: ${saying}`;
  return `${thing} ${/[^s]s$/.test(thing) ? plural(saying) : saying}`;
}

/** What is said of what the need is most about, and of nothing in particular. */
function alone(saying: string, near: string | undefined, to: Side): string[] {
  const bare = to === "zh" ? saying : saying.replace(/^(?:is|are) /, "");
  return [...(near ? [join(near, saying, to)] : []), bare];
}

function plural(saying: string): string {
  return saying
    .replace(/^is /, "are ")
    .replace(/^has /, "have ")
    .replace(/^does /, "do ");
}

/** The entry with the longest word in the text. */
function longest(entries: readonly WordPair[], text: string, side: Side): Found | null {
  const lower = text.toLowerCase();
  let best: { entry: WordPair; word: string; at: number } | null = null;
  for (const entry of entries) {
    for (const written of entry[side]) {
      if (written.length <= (best?.word.length ?? 0)) continue;
      const word = written.toLowerCase();
      const at = side === "zh" ? lower.indexOf(word) : wordAt(lower, word);
      if (at >= 0) best = { entry, word, at };
    }
  }
  if (!best) return null;
  const { entry, word, at } = best;
  return { entry, word, rest: `${text.slice(0, at)} ${text.slice(at + word.length).replace(/^e?s\b/, "")}` };
}

/** Where a whole word begins, also in the plural; -1 without it. */
function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = text.slice(at + word.length);
    if (!/[a-z]$/.test(text.slice(0, at)) && !/^(?!e?s(?![a-z]))[a-z]/.test(after)) return at;
  }
  return -1;
}
