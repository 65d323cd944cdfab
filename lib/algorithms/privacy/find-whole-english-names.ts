import {
  AMBIGUOUS_GIVEN_NAMES,
  GIVEN_NAMES,
  LAST_NAMES,
  NOT_ENGLISH_NAMES,
  NOT_FULL_NAMES,
} from "@/lib/algorithms/privacy/data/english-names";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { isFamilyName, plainName } from "@/lib/algorithms/privacy/is-family-name";
import { isPlacePair, PLACES } from "@/lib/algorithms/privacy/place-given-names";

/** Two words with capitals, an initial or a particle between. */
const PAIR =
  /([A-Z\u00c0-\u017d](?<![\p{L}\d'@&-].)\p{L}+(?:-\p{Lu}\p{L}+)?)((?: \p{Lu}\.?)? (?:(?:van|von|de|di|da|del|la|bin|al|Van|De|Di|St\.) (?:der |den |la )?)?)(\p{Lu}[\p{L}'-]+)(?![\p{L}\d@])/gu;
/** What makes a thing of a name: it is named after somebody. */
const THING =
  /^(?:'s?)?(?: [\p{L}-]+)?,? (?:brand|guitars?|strings?|pedals?|amps?|signature|model|series|book|books|novels?|movies?|films?|songs?|albums?|shoes|shirts?|jeans|boots?|dress(?:es)?|bags?|perfume|cologne|soap|sauce|coffee|tea|collection|jacket|coat|watch(?:es)?|store|shop|hotel|university|college|school|hospital|airport|stadium|park|street|avenue|road|foundation|museum|award|prize|show|game|toys?|dolls?)\b/u;

/** A given name and a family name beside each other, whatever stands around: somebody, unless known as a brand. */
export const findWholeEnglishNames: Recogniser = ({ text, latin }) => {
  const found: Candidate[] = [];
  if (!latin) return found;
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match; match = PAIR.exec(text)) {
    const end = wholeNameEnd(text, match);
    // "Customer Ann Lee": the second word may be the first of another pair.
    if (!end) PAIR.lastIndex = match.index + (match[1] ?? "").length;
    else
      found.push({
        start: match.index,
        end,
        type: "name",
        rule: "name.en.whole",
        weight: / [a-zA-Z. ]+ /.test(match[2] ?? "") ? 45 : 36,
      });
  }
  return found;
};

/** "a Jack Hale type of sound", "my Oscar Hale": a thing or a style that is called so. */
const STYLE = /(?:^|[^A-Za-z])(?:an?|the|my|like|think|feat\.?|original) $/i;

/** Where nothing but somebody is expected, and how it ends there. */
const OPENING =
  /(?:^|[\n:;(=,]|(?<![A-Za-z])(?:from|by|to|with|for|says|reads|of|via|is|was|on behalf of|payee|holder|beneficiary|customer|client|guest|name|and|spk to|cust|contact|please ask|n a m e|agent|driver|mr|mrs|ms|dr)\.?:?) ?$/i;
const CLOSING =
  /^(?:$|[.,;:!?)\n|/]| - | (?:I|he|she|they|we|re|and|who|has|have|is|was|will|did|from|at|in|on|for|about|again|next|please|speaking|here)\b)/;
/** What only people do. */
const DOES =
  /^,? (?:signed|called|phoned|emailed|said|told|asked|wrote|came|took|paid|ordered|bought|complained|promised|answered|replied|helped|accepted|refused|collected|lives|works|speaking)\b/;

function wholeNameEnd(text: string, match: RegExpExecArray): number {
  const [whole, first = "", between = "", last = ""] = match;
  const [given, family] = [plainName(first), plainName(last)];
  if (!GIVEN_NAMES.has(given) || isPlacePair(given, family)) return 0;
  if (
    [family, between.trim().split(" ")[0] ?? ""].some((word) =>
      NOT_FULL_NAMES.has(`${given} ${word.toLowerCase()}`),
    ) ||
    NOT_FULL_NAMES.has(`${given} ${family.replace(/s$/, "")}`)
  )
    return 0;
  if (/^\p{Lu}{2,}$/u.test(last) && !isFamilyName(last)) return 0;
  if (STYLE.test(text.slice(Math.max(0, match.index - 10), match.index))) return 0;
  const bare = last.replace(/'s$/, "");
  if (
    AMBIGUOUS_GIVEN_NAMES.has(given) &&
    (!LAST_NAMES.has(bare.toLowerCase()) || NOT_ENGLISH_NAMES.has(family))
  )
    return 0;
  const end = match.index + whole.length - (last.length - bare.length);
  if (!isFamilyName(bare)) {
    if (NOT_ENGLISH_NAMES.has(family) || PLACES.has(given)) return 0;
    const alone = OPENING.test(text.slice(Math.max(0, match.index - 16), match.index));
    const after = text.slice(end, end + 14);
    if (between === " " && !(alone && CLOSING.test(after)) && !DOES.test(after)) return 0;
  }
  return THING.test(text.slice(end, end + 32)) ? 0 : end;
}
