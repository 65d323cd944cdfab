import { CENSUS_FAMILY_NAMES, CENSUS_GIVEN_NAMES } from "@/lib/algorithms/privacy/data/census-names";
import {
  AMBIGUOUS_GIVEN_NAMES,
  GIVEN_NAMES,
  LAST_NAMES,
  NOT_ENGLISH_NAMES,
  NOT_FULL_NAMES,
} from "@/lib/algorithms/privacy/data/english-names";
import { EVERYDAY_WORDS } from "@/lib/algorithms/privacy/data/everyday-words";
import { wordSet } from "@/lib/algorithms/privacy/data/word-set";
import { englishLeft, englishRight, PERSONS } from "@/lib/algorithms/privacy/english-name-context";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { isEverydayWord } from "@/lib/algorithms/privacy/is-everyday-word";
import { isFamilyName } from "@/lib/algorithms/privacy/is-family-name";
import { PLACES } from "@/lib/algorithms/privacy/place-given-names";
import { capitalise } from "@/lib/domain/capitalise";

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Which hashes words of names have: one look at a byte tells that most words are none. */
let maybe: Uint8Array | undefined;
const SIZE = 1 << 20;

/** Names that are words in small letters. */
const WORDS = wordSet(
  `queen robin ridge genie marine marry chin hail france italy gene sierra buffy buddy jersey barry sonny candy cherry honey sugar ginger basil rosemary sage fern holly heather daisy poppy olive pansy jasmine myrtle magnolia saffron clementine misty stormy dusty rusty sandy rocky
  rainbow skye star stacy bunny kitty birdie teddy robin phoenix wren drake colt buck chip dash ace duke earl baron prince princess king bishop dean judge major marshal sergeant lance rod pierce rip skip mick rob jack johnny dick willy fanny 
  dolly polly molly moly mitt toby sunny sky river lake brook glen forest heath cliff clay stone flint jett jet harley bentley lexus porsche mercedes tesla paris london rome milan vienna florence geneva sienna asia africa india china kenya georgia carolina virginia montana dakota nevada tennessee
  houston dallas austin madison brooklyn chelsea camden devon kent essex orlando savannah cairo denver memphis boston chanel dior prada gucci armani versace levi lacoste celeste violet scarlet crimson amber coral pearl ruby emerald jade opal crystal diamond gem ivory ebony raven hazel auburn sable tawny
  trinity charity chastity mercy prudence temperance verity honor liberty justice destiny harmony melody lyric cadence aria viola piper carol noel harper bard sonnet ode nana nan papa mama moe doe roe poe rae mae bae shay chai tia mimi lulu gigi coco kiki fifi bea dot kit kat nat mat pat art ted ned ray jay kay may june april august summer autumn winter
  wanda ding dong ping bang long wang young song sung tang chang ching chong king ming ling sing bing wing hank yank spike butch chad alexa siri cortana gloss glory grace hope faith joy dawn eve penny ginny nickel dollar ernest earnest rich wade ford bay cruz cruise mani pedi gala vera aloe diva sari misha ora zara ann jan jean jeans denim blanche madonna baby babe boo boy kid ina ida else aden corin loris`,
);
/** What a name in small letters and its neighbours must add up to; as in find-likely-english-names.ts. */
const ENOUGH = 6;
const TITLE = /(?:^|[^a-z])(?:mr|mrs|ms|dr|prof|miss)\.? $/i;
const WORD = /[a-z]{2,}(?:[-'][a-z]{3,})?(?![a-z\d@_])/y;
const INITIAL = /(?<= )[a-z]\.? /y;

/** English names that people write in small letters: "i spoke to arjun", "thanks, chloe ashworth". Cost: linear. */
export const findSmallEnglishNames: Recogniser = ({ text, latin }) => {
  const found: Candidate[] = [];
  if (!latin) return found;
  maybe ??= hashesOfNames();
  for (let start = nextSmall(text, 0, maybe); start < text.length; ) {
    const end = nameEnd(text, start);
    if (end) found.push({ start, end, type: "name", rule: "name.en.small", weight: 32 });
    start = nextSmall(text, end || start + 1, maybe);
  }
  return found;
};

/** Where the next word in small letters begins that may be a name's, from `from` on. */
function nextSmall(text: string, from: number, maybe: Uint8Array): number {
  let begin = -1;
  let value = SEED;
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 0x61 && code <= 0x7a) {
      if (begin < 0) {
        if (at > 0 && BELONGS[text.charCodeAt(at - 1)] === 1) {
          while (at < text.length && BELONGS[text.charCodeAt(at)] === 1) at++;
          continue;
        }
        begin = at;
        value = SEED;
      }
      value = Math.imul(value ^ code, PRIME);
    } else if (begin >= 0) {
      if (at - begin > 2 && maybe[fold(value)] === 1) return begin;
      begin = -1;
    }
  }
  return text.length;
}

/** What a word goes on with, or belongs to. */
const BELONGS = new Uint8Array(65_536);
BELONGS.fill(1, 0x30, 0x3a).fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b).fill(1, 0xc0, 0x250);
for (const sign of "'’@_&#./-") BELONGS[sign.charCodeAt(0)] = 1;

function nameEnd(text: string, start: number): number {
  const words: { text: string; end: number }[] = [];
  for (let at = start; words.length < 3; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0].replace(/'s$/, "");
    if (word === undefined) break;
    const end = at + word.length;
    if (words.length > 0 && (isEverydayWord(word) || PERSONS.has(word)) && !isFamily(word)) break;
    words.push({ text: word, end });
    if (text.charAt(end) !== " ") break;
    INITIAL.lastIndex = end + 1;
    at = INITIAL.test(text) ? INITIAL.lastIndex : end + 1;
  }
  const [first] = words;
  if (!first) return 0;
  if (TITLE.test(text.slice(Math.max(0, start - 8), start)))
    return isNamed(first.text, LAST_NAMES, CENSUS_FAMILY_NAMES) ? first.end : 0;
  const given = isNamed(first.text, GIVEN_NAMES, CENSUS_GIVEN_NAMES);
  const last = words.slice(1).findLast((word) => isFamily(word.text));
  const family = !given && isNamed(first.text, LAST_NAMES, CENSUS_FAMILY_NAMES);
  const backwards =
    family && words[1] !== undefined && isNamed(words[1].text, GIVEN_NAMES, CENSUS_GIVEN_NAMES);
  if (!given && !backwards) return 0;
  const whole = backwards ? words[1] : last;
  if (whole && NOT_FULL_NAMES.has(`${first.text} ${whole.text}`)) return 0;
  const own = whole ? 5.5 : 3;
  const end = (whole ?? first).end;
  const left = englishLeft(text, start, NO_EDGES);
  return own + left + englishRight(text, end, NO_EDGES) >= ENOUGH ? end : 0;
}

/** A family name beside a given one, though it is a word: "emma baker". */
function isFamily(word: string): boolean {
  return isNamed(word, LAST_NAMES, CENSUS_FAMILY_NAMES) || isFamilyName(capitalise(word));
}

/** In one of two lists, and no word, place or thing. */
function isNamed(word: string, some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return (
    word.length > 2 &&
    (some.has(word) || others.has(word)) &&
    !EVERYDAY_WORDS.has(word) &&
    !isEverydayWord(word) &&
    !AMBIGUOUS_GIVEN_NAMES.has(word) &&
    !NOT_ENGLISH_NAMES.has(word) &&
    !PLACES.has(word) &&
    !PERSONS.has(word) &&
    !WORDS.has(word)
  );
}

const NO_EDGES: ReadonlySet<number> = new Set();
function hashesOfNames(): Uint8Array {
  const hashes = new Uint8Array(SIZE);
  for (const [some, others] of [
    [GIVEN_NAMES, CENSUS_GIVEN_NAMES],
    [LAST_NAMES, CENSUS_FAMILY_NAMES],
  ] as const)
    for (const name of [...some, ...others]) {
      if (!isNamed(name, some, others)) continue;
      let value = SEED;
      for (let at = 0; at < name.length; at++) value = Math.imul(value ^ name.charCodeAt(at), PRIME);
      hashes[fold(value)] = 1;
    }
  return hashes;
}

function fold(value: number): number {
  return (value ^ (value >>> 15)) & (SIZE - 1);
}
