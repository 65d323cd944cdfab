import {
  AMBIGUOUS_GIVEN_NAMES,
  GIVEN_NAMES,
  LAST_NAMES,
  NOT_ENGLISH_NAMES,
  NOT_FULL_NAMES,
} from "@/lib/algorithms/privacy/data/english-names";
import type { EnglishNameCue } from "@/lib/algorithms/privacy/english-name-cue";
import { isEverydayWord } from "@/lib/algorithms/privacy/is-everyday-word";
import { isFamilyName, plainName } from "@/lib/algorithms/privacy/is-family-name";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";
import { PLACES } from "@/lib/algorithms/privacy/place-given-names";

const WORD = /\p{L}+(?:['-]\p{L}+)*/uy;
/** "T. Morgan" */
const INITIALS = /(?:[A-Z]\.\s?){1,2}[A-Z][a-z][A-Za-z'-]+/y;
const INITIAL = /\s[A-Z]\.?(?=\s[A-Z])/y;
/** What is named after a person: "Mrs. Meyer soap". */
const PRODUCT =
  /^(?:'s)? (?:soaps?|cleaners?|spray|candles?|shampoo|lotion|cream|sponges?|erasers?|boots|shoes|coffee|makers?|machines?|syrup|sauce|seasoning|bottles?|brand|products?|pads|toys?|dolls?|books?|movies?|songs?|albums?|strings|guitars?|pedals?|amps?|picks|perfume|mops?|oil|tea|pizza|shirts?|jeans|bags?)\b/i;
/** Who is called by a name, whatever it is. */
const RELATION =
  /^(?:installer|grandma|grandpa|grandmother|grandfather|mum|mom|dad|mother|father|niece|nephew|passenger|attendant|plumber|electrician|mechanic|waiter|waitress|fitter|engineer|handyman|secretary|accountant|lawyer|dentist|tenant|landlord|technician|driver|supervisor|manager|neighbou?r|husband|wife|son|daughter|brother|sister|friend|colleague|roommate|partner|cousin|boyfriend|girlfriend|coworker) (?:named |called )?$/;
const DEAR = /(?:dear|hello|hi|hey|morning|afternoon|evening),? $/i;

/** Where a name ends that such words announce and that may begin at `start`: up to three words; 0 for none. */
export function announcedNameEnd(text: string, start: number, { strength, cue }: EnglishNameCue): number {
  const initials = strength === "said" ? 0 : matchEnd(INITIALS, text, start);
  if (initials) return initials;
  const words: { text: string; end: number }[] = [];
  let from = start;
  while (words.length < 3) {
    WORD.lastIndex = from;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const end = WORD.lastIndex;
    // A name ends at a digit, an address, or a domain.
    if (/[\d@_]/.test(text.charAt(end)) || /^\.\w{2}/.test(text.slice(end, end + 3))) break;
    const low = word.replace(/'s$/, "").toLowerCase();
    if (
      words.length > 0 &&
      !belongs(
        word,
        low,
        /^\p{Lu}/u.test(words[0]?.text ?? ""),
        GIVEN_NAMES.has(plainName(words[0]?.text ?? "")),
      )
    )
      break;
    // A family name is the last: what follows begins another field.
    if (words.length === 2 && isFamilyName(words[1]?.text ?? "") && !isFamilyName(word)) break;
    const possessive = word.length - word.replace(/'s$/, "").length;
    words.push({ text: word.slice(0, word.length - possessive), end: end - possessive });
    if (possessive || text.charAt(end) !== " ") break;
    from = (matchEnd(INITIAL, text, end) || end) + 1;
  }
  const first = words[0]?.text ?? "";
  const second = words[1]?.text;
  const low = plainName(first);
  const given = GIVEN_NAMES.has(low);
  const family = LAST_NAMES.has(low);
  const capital = /^\p{Lu}[\p{Ll}'-]+(?:\p{Lu}\p{Ll}+)?$/u.test(first) || /^[A-Z]{3,}$/.test(first);
  const listed = NOT_ENGLISH_NAMES.has(low);
  const secondNamed = second !== undefined && (isFamilyName(second) || GIVEN_NAMES.has(plainName(second)));
  const last = words.at(-1)?.end ?? 0;
  if (NOT_FULL_NAMES.has(`${low} ${(second ?? "").toLowerCase()}`)) return 0;
  if (/^[-~@]/.test(cue) && !/^[.!]?\s*(?:$|\n)/.test(text.slice(last, last + 4))) return 0;
  if (first === "" || (first.length < 2 && second === undefined)) return 0;
  if (strength === "sure") {
    const title = /^(?:mr|mrs|ms|mx|dr|miss|prof|professor|sir|madam|mister)\b/i.test(cue);
    const after = text.slice(last, last + 10);
    const greeted = DEAR.test(text.slice(Math.max(0, start - cue.length - 14), start - cue.length));
    // "Mr Price", "Dear Mrs Small": a family name though it is a word.
    if (title && capital && isFamilyName(first) && (!listed || greeted) && !PRODUCT.test(after)) return last;
    if (
      title &&
      capital &&
      first.length > 2 &&
      (greeted || (/^prof/i.test(cue) && second === undefined)) &&
      !listed
    )
      return last;
    if (listed || PRODUCT.test(text.slice(last, last + 14))) return 0;
    if (title) {
      // "DR strings", "MS Office", "I miss Mary", "Dr. Duck's wax": only names that are known.
      const sureTitle = /^(?:mr|mrs|ms|mx|mister)\b/i.test(cue) && !/^[A-Z]{2}\s/.test(cue);
      const known = (given || family) && (capital || !/^(?:miss|sir|dr)\s/i.test(cue));
      return (capital && sureTitle) || known ? last : 0;
    }
    // "Name: Premium Plan": words of every day are the name of a thing.
    if (/^(?:my )?name|name\b/i.test(cue))
      return given || family || (capital && !words.every((word) => isCommon(word.text))) ? last : 0;
    if (/^(?:named|called|goes by|care of)/i.test(cue)) return capital && (given || secondNamed) ? last : 0;
    if (
      /^(?:spoke|speaking|talked|chatted|helped|assisted|served|you)/i.test(cue) &&
      capital &&
      first.length > 2
    )
      return last;
    const whole = second !== undefined && !NOT_ENGLISH_NAMES.has(second.toLowerCase());
    const field =
      /[:=-]|^(?:signed|invoice|asked|attn|c\/o|account|contact|addressed|under|in the|registered)/i.test(
        cue,
      );
    return capital && (given || family || secondNamed || (whole && field)) ? last : 0;
  }
  if (listed && !secondNamed) return 0;
  const speaks = capital && /^ (?:speaking|here)\b/.test(text.slice(last, last + 10));
  if (speaks && (given || /^(?:hello|hi|this|it'?s|i'?m)/i.test(cue))) return last;
  if (capital && !PLACES.has(low) && opensLetter(text, start, last, cue)) return last;
  if (second === undefined && PLACES.has(low) && /(?:to|from|with) $/i.test(cue)) return 0;
  if (/^(?:--?|~) ?$/.test(cue) && given && !listed && !AMBIGUOUS_GIVEN_NAMES.has(low) && capital) {
    const fits = second === undefined || !NOT_ENGLISH_NAMES.has(second.toLowerCase());
    return fits && /(?:^|\s)$/.test(text.slice(0, start - cue.length).slice(-1)) ? last : 0;
  }
  // "Manager Linda Bell": the name begins at the second word.
  if (!given && !family && second !== undefined && GIVEN_NAMES.has(plainName(second))) return 0;
  if (!capital) {
    const own = given && /^i'?m|^i am|^this is/i.test(cue);
    const alone =
      !AMBIGUOUS_GIVEN_NAMES.has(low) &&
      /^(?:,| (?:from|here|speaking|calling|again)\b)/.test(
        text.slice(start + first.length, start + first.length + 10),
      );
    return own && (secondNamed || alone) ? last : 0;
  }
  if (
    RELATION.test(cue) &&
    /^[A-Z][a-z]{2,}$/.test(first) &&
    !/(?:ed|ing|s)$/.test(first) &&
    !PRODUCT.test(text.slice(last, last + 14))
  )
    return last;
  if (given || (family && /(?:called|named) $/i.test(cue)))
    return isLoose(cue) && !secondNamed
      ? 0
      : second !== undefined && NOT_ENGLISH_NAMES.has(second.toLowerCase()) && !isFamilyName(second)
        ? (words[0]?.end ?? 0)
        : last;
  if (isLoose(cue)) return 0;
  if (second !== undefined && secondNamed && !listed) return last;
  // "Regards, Xochitl" at the end of a line
  return /regards|sincerely|^dear|(?:thanks|thank you|cheers|yours|best),?\s*\n/i.test(cue) &&
    /^[.,!\s]*(?:$|\n)|^,/.test(text.slice(last, last + 4))
    ? last
    : 0;
}

function isCommon(word: string): boolean {
  return isEverydayWord(plainName(word)) && !isFamilyName(word) && !GIVEN_NAMES.has(plainName(word));
}

/** "Hi Umberto, thanks" at the beginning of a line, whatever the name. */
function opensLetter(text: string, start: number, end: number, cue: string): boolean {
  if (!/^(?:hi|hello|hey|dear|good )/i.test(cue) || !/^,|^\s*\n/.test(text.slice(end, end + 3))) return false;
  const word = text.slice(start, end);
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    !/(?:ed|ing|ly|s)$/.test(word) &&
    /(?:^|[\n:.!] ?)$/.test(text.slice(0, start - cue.length).slice(-2))
  );
}

/** Small words before anything at all: only a whole name counts after them. */
function isLoose(cue: string): boolean {
  return /^(?:with|from|to|-|--|it'?s|it is|~) ?$/i.test(cue);
}

/** A further word of a name: with a capital and no everyday word, or a family name. */
function belongs(word: string, low: string, capital: boolean, given: boolean): boolean {
  if (NOT_ENGLISH_NAMES.has(low)) return given && /^[A-Z]/.test(word) && isFamilyName(word);
  return /^\p{Lu}[\p{Ll}'-]/u.test(word) || /^[A-Z]{3,}$/.test(word) || (!capital && LAST_NAMES.has(low));
}
