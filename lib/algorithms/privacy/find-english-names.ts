import { announcedNameEnd } from "@/lib/algorithms/privacy/announced-name-end";
import {
  AMBIGUOUS_GIVEN_NAMES,
  GIVEN_NAMES,
  LAST_NAMES,
  NOT_ENGLISH_NAMES,
  NOT_FULL_NAMES,
} from "@/lib/algorithms/privacy/data/english-names";

import { CUE_WINDOW, englishNameCue } from "@/lib/algorithms/privacy/english-name-cue";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";

/** Where a name may begin, and where one in small letters may. */
const CAPITALS = /[A-Z\u00c0-\u017d](?<![\p{L}'-].)(?!'(?:m|ve|ll|d)\b)(?=[\p{L}'.])/gu;
const SMALL = /(?<![a-z\d])(?:name(?:'s| is|:)|i'?m|i am|this is|m(?:r|rs|s)\.?) ?(?=[a-z])/gi;
/** What a person does or where they sit; who it is stands before. */
const BEHIND =
  /(?<![A-Za-z])([A-Z][a-z]+(?: [A-Z][a-z']+)?)(?='s (?:parcel|order|package|account|refund|delivery|booking|invoice|phone|iphone)\b|,? (?:from (?:customer|tech|support|sales|the|your|billing|returns|accounts|shipping|dispatch|warranty)|at (?:customer|the (?:store|desk|counter|help))|in (?:customer|support|sales|returns|billing)|here[.,!]|speaking|was (?:very|so|super|extremely|really|incredibly|absolutely|helpful|wonderful|rude|polite|patient|kind|friendly)|helped|answered|called me|told me|assured|emailed|replied|responded|resolved|promised|signed|picked up|sorted|took care|went above|delivered it|installed|walked me|explained|apologi[sz]ed|refused|hung up|got back to me|never (?:called|replied|answered|told|got back)))/g;

/** English names where words announce them: titles, "my name is", greetings, signatures, agents. */
export const findEnglishNames: Recogniser = ({ text, latin }, known) => {
  const found: Candidate[] = [];
  if (!latin) return found;
  const read = (start: number) => {
    const cue = englishNameCue(text, start);
    if (!cue) return;
    const end = announcedNameEnd(text, start, cue);
    const weight = cue.strength === "sure" ? 43 : 39;
    if (end) found.push({ start, end, type: "name", rule: `name.en.${cue.strength}`, weight });
  };
  for (const { index } of text.matchAll(CAPITALS)) read(index);
  for (const match of text.matchAll(SMALL)) {
    const start = match.index + match[0].length;
    if (/[a-z]/.test(text.charAt(start))) read(start);
  }
  // "Sarah Lee, 14 Mill Lane": a whole name right before what belongs to it.
  for (const { start, type } of known) {
    if (type !== "phone" && type !== "address" && type !== "email") continue;
    const block = /(?<![A-Za-z])([A-Z][a-z]+)(?: [A-Z]\.)? ([A-Z][A-Za-z'-]+)[\s,;:|<(-]{1,3}$/.exec(
      text.slice(Math.max(0, start - CUE_WINDOW), start),
    );
    const [whole = "", first = "", last = ""] = block ?? [];
    const [given, family] = [first.toLowerCase(), last.toLowerCase()];
    if (!GIVEN_NAMES.has(given) || NOT_ENGLISH_NAMES.has(family) || NOT_FULL_NAMES.has(`${given} ${family}`))
      continue;
    const from = start - whole.length;
    const end = from + whole.lastIndexOf(last) + last.length;
    found.push({ start: from, end, type: "name", rule: "name.en.block", weight: 37 });
  }
  for (const match of text.matchAll(BEHIND)) {
    const [first = "", second] = (match[1] ?? "").toLowerCase().split(" ");
    if (NOT_FULL_NAMES.has(`${first} ${second}`)) continue;
    if (!GIVEN_NAMES.has(first) || (AMBIGUOUS_GIVEN_NAMES.has(first) && !LAST_NAMES.has(second ?? "")))
      continue;
    if (second !== undefined && NOT_ENGLISH_NAMES.has(second)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: "name",
      rule: "name.en.behind",
      weight: 38,
    });
  }
  return found;
};
