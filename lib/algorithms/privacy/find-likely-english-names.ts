import { CENSUS_FAMILY_NAMES, CENSUS_GIVEN_NAMES } from "@/lib/algorithms/privacy/data/census-names";
import {
  AMBIGUOUS_GIVEN_NAMES,
  GIVEN_NAMES,
  LAST_NAMES,
  NOT_ENGLISH_NAMES,
  NOT_FULL_NAMES,
} from "@/lib/algorithms/privacy/data/english-names";
import { EVERYDAY_WORDS } from "@/lib/algorithms/privacy/data/everyday-words";
import { englishLeft, englishRight, PERSONS } from "@/lib/algorithms/privacy/english-name-context";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { isEverydayWord } from "@/lib/algorithms/privacy/is-everyday-word";
import { isFamilyName, plainName } from "@/lib/algorithms/privacy/is-family-name";
import { NameList } from "@/lib/algorithms/privacy/name-list";
import { isPlacePair, PLACES } from "@/lib/algorithms/privacy/place-given-names";

/** Words with capitals one after the other, with initials and particles between: "Anna-Maria J. van der Berg". */
const RUN =
  /\p{Lu}(?:\.(?= \p{Lu}\p{Ll})|[\p{L}]*(?:['’-]\p{L}+)*)(?: (?:(?:van|von|de|di|da|del|la|den|der|bin|al|dos|das|ter|ten|zu|el|y|e) ){0,2}\p{Lu}\.?[\p{L}]*(?:['’-]\p{L}+)*)*/uy;
const SMALL = /^(?:van|von|de|di|da|del|la|den|der|bin|al|dos|das|ter|ten|zu|el|y|e)$/;
/** What a name and its neighbours must add up to: log odds, roughly. */
const ENOUGH = 6;
const LONGEST = 5;
/** What it says for a name that it stands in a list with another: "Ann, Dewi and Bob". */
const IN_LIST = 2.5;
/** What begins the next sentence where a full stop is missing. */
const OPENS =
  /^(?:I|And|The|My|Not|It|They|We|This|That|Is|Was|Please|But|So|He|She|You|Your|Can|Could|Will|Five|Never|Also|If|When|How|What|Why|Who|No|Yes|Just|Ok|Thanks|Thank|Anyway|Honestly|There|Then|In|On|At|For|Our|Mobile|Phone|Tel|Email|Address|Order|Passport|Card|Plate)$/;
/** Labels, titles and parts of sentences that no list of words holds. */
const NO_NAME =
  /^(?:tel|wechat|weixin|whatsapp|qq|sku|qty|barcode|mob|fax|dob|id|mr|mrs|ms|mx|dr|prof|sir|madam|miss|mister|st|attn|passport|waybill|awb|invoice|mailbox|voicemail|hotline|les|ave|rd|apt|suite|am|pm|ok|usa|uk|eu|us|it|hi|dear|hello|hey|thx|pls|asap|fyi|imo|lol|omg|btw|usps|ups|dhl|fedex|amazon|paypal|visa|gmail|yahoo|google|apple|samsung|sony|iphone|ipad|android|usb|ios|vip|ceo|uss|usnv|usns|fpo|apo|dpo|unit|psc|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|canada|canadian|ireland|irish|england|english|britain|british|scotland|scottish|wales|welsh|france|french|germany|german|spain|spanish|italy|italian|portugal|dutch|holland|belgium|sweden|swedish|norway|denmark|danish|finland|poland|polish|russia|russian|ukraine|greece|greek|turkey|turkish|india|indian|china|chinese|japan|japanese|korea|korean|taiwan|vietnam|thailand|thai|malaysia|singapore|indonesia|philippines|australia|australian|zealand|mexico|mexican|brazil|argentina|america|american|americans|africa|african|asia|asian|europe|european|hawaii|hawaiian|california|texas|florida|ohio|xmas|christmas|easter|thanksgiving)$/;

const INITIAL = /^\p{Lu}\.$/u;
const INITIALLED = /^\p{Lu}\. \p{Lu}\p{Ll}/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * English names by weighing: how much like a name the words are, by lists of names and of everyday words, and what
 * stands beside them. For names that no words of find-english-names.ts announce. Cost: linear.
 */
export const findLikelyEnglishNames: Recogniser = ({ text, latin }, known) => {
  const found: Candidate[] = [];
  if (!latin) return found;
  const edges = new Set<number>();
  const listed = new NameList(text, known);
  for (const { start, end, type } of known)
    if (type === "phone" || type === "email" || type === "address") edges.add(start).add(-end);
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at)) {
    RUN.lastIndex = at;
    const run = RUN.exec(text)?.[0] ?? text.charAt(at);
    const words = wordsOf(run, at);
    at += run.length;
    for (let from = 0; from < words.length; from++) {
      const count = likeliestLength(text, words, from, edges, listed);
      if (count === 0) continue;
      const last = words[from + count - 1] as Word;
      const start = (words[from] as Word).start;
      found.push({ start, end: last.end, type: "name", rule: "name.en.likely", weight: 33 });
      listed.add(start, last.end);
      from += count - 1;
    }
  }
  return found;
};

/**
 * Where the next word with a capital begins that may be a name's, from `from` on: most begin a sentence, are words of
 * every day and have none after them.
 */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x41 || code > 0x5a) && (code < 0xc0 || code > 0x24f)) continue;
    if (at > 0 && GOES_ON.test(text.charAt(at - 1))) continue;
    let end = at + 1;
    while (end < text.length && (text.charCodeAt(end) | 32) >= 0x61 && (text.charCodeAt(end) | 32) <= 0x7a)
      end++;
    const next = text.charCodeAt(text.charAt(end) === " " ? end + 1 : end);
    const alone = !(next >= 0x41 && next <= 0x5a) && !(next >= 0xc0) && !/['’-]/.test(text.charAt(end));
    if (end === at + 1 && INITIALLED.test(text.slice(at, at + 5))) return at;
    const word = alone ? text.slice(at, end).toLowerCase() : "";
    if (!alone || !EVERYDAY_WORDS.has(word) || GIVEN_NAMES.has(word)) return at;
    at = end - 1;
  }
  return text.length;
}

/** What a word with a capital after it goes on from, or belongs to. */
const GOES_ON = /[\p{L}\d'’@&_#-]/u;

function wordsOf(run: string, at: number): Word[] {
  const words: Word[] = [];
  for (const match of run.matchAll(/[^ ]+/g)) {
    const text = match[0].replace(/['’]s$/, "");
    words.push({ text, start: at + match.index, end: at + match.index + text.length });
  }
  return words;
}

/** How many words from `from` on are the likeliest name; 0 if none is likely enough. */
function likeliestLength(
  text: string,
  words: readonly Word[],
  from: number,
  edges: ReadonlySet<number>,
  listed: NameList,
): number {
  const first = words[from] as Word;
  if (SMALL.test(first.text)) return 0;
  let best = 0;
  let count = 0;
  let left: number | undefined;
  for (let length = 1; length <= Math.min(LONGEST, words.length - from); length++) {
    const span = words.slice(from, from + length);
    const last = span[length - 1] as Word;
    if (SMALL.test(last.text)) continue;
    // "Burt's Bees": what is owned is no part of a name.
    if (span.slice(0, -1).some((word) => /^['’]s/.test(text.slice(word.end, word.end + 2)))) break;
    const own = ownEvidence(span.map((word) => word.text));
    if (own < -2) continue;
    left ??= leftOf(text, words, from, edges);
    const beside = listed.isBeside(first.start, last.end) ? IN_LIST : 0;
    let right = englishRight(text, last.end, edges);
    // "Amina: How may I help you?": who speaks.
    if (right < 0 && own > 3 && left > 1 && /^\s?:\s/.test(text.slice(last.end, last.end + 3))) right = 1;
    // A word with a capital that goes on makes a title or a thing of it.
    const more = words[from + length];
    const goesOn = more !== undefined && more.start - last.end < 2 && !OPENS.test(more.text) ? -3 : 0;
    const score = own + left + right + beside + goesOn - ENOUGH;
    if (score >= best + (count === 0 ? 0 : 0.01)) {
      best = score;
      count = length;
    }
  }
  return count;
}

/** As englishLeft, less where a word with a capital stands before that announces nobody: "Les Paul", "St. Louis". */
function leftOf(text: string, words: readonly Word[], from: number, edges: ReadonlySet<number>): number {
  const { start } = words[from] as Word;
  const left = englishLeft(text, start, edges);
  const before = text.slice(Math.max(0, start - 7), start);
  if (/\b(?:St|Sts|Mt|Ft|San|Santa|Fort|Port|Lake|USS|USNV|USNS|USCGC)\.? $/.test(before)) return -6;
  const previous = /([A-Za-z]+) $/.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? "";
  if (NOT_FULL_NAMES.has(`${previous} ${plainName((words[from] as Word).text)}`)) return -6;
  return from > 0 && left < 2 ? left - 2.5 : left;
}

/** How much like a name the words are; -9 where they are none. */
function ownEvidence(words: readonly string[]): number {
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  const given = plainName(first);
  const one = words.length === 1;
  const low = plainName(last);
  if (NOT_FULL_NAMES.has(`${given} ${low}`) || NO_NAME.test(low) || isPlacePair(given, low)) return -9;
  if (/['’](?:ve|m|ll|d|re|t)$/.test(last) || (one && last.length < 3 && !GIVEN_NAMES.has(low))) return -9;
  if (PERSONS.has(given) || PERSONS.has(low)) return -9;
  if (NO_NAME.test(given) && (one || !/^(?:april|may|june|august)$/.test(given))) return -9;
  const named = isGiven(first);
  const family = isFamily(first);
  const listed = NOT_ENGLISH_NAMES.has(given);
  const word = isEverydayWord(given);
  let score = named ? 4 : family ? (word ? -2 : one ? 0.8 : 1.5) : word ? -6 : one ? 0.2 : 1;
  if (AMBIGUOUS_GIVEN_NAMES.has(given)) score = Math.min(score, one ? 1.5 : 3);
  else if (named && word) score -= 0.5;
  if (PLACES.has(given)) score = one ? 0.5 : 2.5;
  if (listed) score -= named ? 3 : 6;
  if (!isName(first)) score -= first.length === 1 || (/^\p{Lu}\.$/u.test(first) && !one) ? 0.5 : 5;
  if (one) return score;
  for (const middle of words.slice(1, -1)) {
    if (/^\p{Lu}\.?$/u.test(middle)) score += 1.5;
    else if (SMALL.test(middle)) score += 1;
    else if (isEverydayWord(plainName(middle)) && !isFamily(middle)) score -= 6;
    else if (!isGiven(middle) && !isFamily(middle)) score -= 1.5;
    else if (words.length > 3) score -= 1;
  }
  if (!isName(last)) return score - 5;
  // "T. Okafor"
  if (words.length === 2 && INITIAL.test(first) && isFamily(last) && !isEverydayWord(low)) return 4;
  if (isFamily(last)) return score + (NOT_ENGLISH_NAMES.has(low) ? 0 : isEverydayWord(low) ? 1 : 2.5);
  if (NOT_ENGLISH_NAMES.has(low) || isEverydayWord(low)) return score - 4;
  return score + 1;
}

function isName(word: string): boolean {
  if (/^\p{Lu}{3,}$/u.test(word)) return isGiven(word) || isFamily(word);
  return /^(?:\p{Lu}[\p{Ll}]+(?:\p{Lu}\p{Ll}+)?|[DO]['’]\p{Lu}\p{Ll}+|\p{Lu}{3,}(?=[-'’]))(?:[-'’]\p{L}+)*$/u.test(
    word,
  );
}

function isGiven(word: string): boolean {
  return GIVEN_NAMES.has(plainName(word)) || CENSUS_GIVEN_NAMES.has(plainName(word));
}

function isFamily(word: string): boolean {
  return isFamilyName(word) || LAST_NAMES.has(plainName(word)) || CENSUS_FAMILY_NAMES.has(plainName(word));
}
