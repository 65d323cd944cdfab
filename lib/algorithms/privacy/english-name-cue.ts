import { wordSet } from "@/lib/algorithms/privacy/data/word-set";

/** How sure the words before are that a name follows: a form's field or a title; said of oneself; a greeting. */
export type Strength = "sure" | "said" | "weak";

export interface EnglishNameCue {
  readonly strength: Strength;
  /** The words themselves, to the name. */
  readonly cue: string;
}

const SURE = String.raw`(?:full |first |last |sur|customer |recipient(?:'s)? |contact |buyer |account |cardholder )?name(?:'s| is|\s?[:=-]| was| on the \w+(?: is|:))\s?(?:is )?|my name(?:'s| is)?,? |(?:recipient|contact|customer|cust|client|buyer|user|guest|owner|sender|consignee|shipper|receiver|cardholder|passenger)\s?[:=-]\s?|attn\.?\s?[:=-]?\s|attention\s?[:=-]\s?|ship(?:ped)? to\s?[:-]\s?|deliver to\s?[:-]\s?|addressee\s?[:=-]\s?|signed (?:for )?by |c/o |(?:made |make (?:it |the \w+ )?)?out to |invoice to |billed to |sold to |account holder\s?[:=-]?\s?|in (?:my|his|her|their|our) \w+'s name,? |signed[,:]\s|(?:mr|mrs|ms|mx|prof|professor|sir|madam|mister)\.?\s|dr\.?\s|miss\s|contact person\s?[:=-]?\s?|care of |named |called |goes by |addressed to |in the name of |under the name (?:of )?|booked under |registered to |ask(?:ed)? for |speak(?:ing)? (?:to|with) |you'?re (?:speaking|chatting) (?:to|with) |spoke (?:to|with) |talk(?:ed|ing)? (?:to|with) |chatted with |dealt with |helped by |assisted by |served by `;
const SAID = String.raw`(?:ship|shipped|send|sent|deliver|delivered|give|gave|hand|return|forward|refund|transfer) (?:it |this |them |the \w+ )?to |i'm |i am |im |this is |it's |it is |(?:agent|representative|rep|lady|gentleman|guy|woman|man|tech|clerk|cashier|courier|postman|mailman|landlord|concierge|nurse|teacher|advisor|associate|technician|driver|courier|manager|supervisor|specialist|operator|seller|neighbou?r|husband|wife|son|daughter|brother|sister|friend|colleague|boss|roommate|partner|cousin|boyfriend|girlfriend|coworker|receptionist|assistant|salesman|saleswoman|installer|grandma|grandpa|grandmother|grandfather|mum|mom|dad|mother|father|niece|nephew|passenger|attendant|plumber|electrician|mechanic|waiter|waitress|fitter|engineer|handyman|secretary|accountant|lawyer|dentist|tenant),?\s(?:named |called |is |was |name is |- )?|with |from |to |thank you,?\s+(?:so much,?\s+)?|thanks,?\s+(?:again,?\s+|so much,?\s+|to )?|shout ?out to |kudos to |met |called |emailed |texted |contacted |asked |told |helped |let |tell |see |reach |contact |hand it to |give it to |left it with |(?:signed|received|handled|processed|answered|assisted|delivered|packed|installed|accepted|collected|picked up) by |my name,? |name\s+|credit to |ask |`;
const WEAK = String.raw`dear |hi,? |hello,? |hey,? |good (?:morning|afternoon|evening),? |(?:kind |best |warm |warmest )?regards,?\s+|sincerely,?\s+|best,\s+|cheers,?\s+|yours(?: truly| faithfully)?,?\s+|love,\s+|respectfully,?\s+|- ?|-- ?|~ ?|@`;
const clean = (words: string) => words.replace(/\|$/, "");
const CUE = new RegExp(
  `(?<![a-z\\d])(?:(?<sure>${clean(SURE)})|(?<said>${clean(SAID)})|(?<weak>${clean(WEAK)}))$`,
  "i",
);
/** How long the words that announce a name may be. */
export const CUE_WINDOW = 40;
/** The last words of those that announce, or the sign that stands in their place. */
const LAST = wordSet(
  "under name name's is was to by with mr mrs ms mx prof professor sir madam mister dr miss of named called from for im i'm am it's agent representative rep lady gentleman guy woman man tech clerk cashier courier postman mailman landlord concierge nurse teacher advisor associate technician driver manager supervisor specialist operator seller neighbor neighbour husband wife son daughter brother sister friend colleague boss roommate partner cousin boyfriend girlfriend coworker receptionist assistant salesman saleswoman you much thanks again met emailed texted contacted asked told helped let tell see reach contact ask dear hi hello hey morning afternoon evening regards sincerely best cheers truly faithfully yours love respectfully recipient attn attention installer grandma grandpa grandmother grandfather mum mom dad mother father niece nephew passenger attendant plumber electrician mechanic waiter waitress fitter engineer handyman secretary accountant lawyer dentist tenant addressee signed holder person contact customer cust client buyer user guest owner sender consignee shipper receiver cardholder passenger",
);
const LAST_WORD = /([A-Za-z']+)[.,:=!]?\s{1,3}$/;
const SIGN = /[:=@~\n-]\s?$|\/o $/;

/** The words right before `start` that announce an English name; null where none do. */
export function englishNameCue(text: string, start: number): EnglishNameCue | null {
  const before = text.slice(Math.max(0, start - CUE_WINDOW), start);
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  if (!(last !== undefined && LAST.has(last)) && !SIGN.test(before)) return null;
  const found = CUE.exec(before);
  if (!found) return null;
  const { sure, said } = found.groups ?? {};
  return { strength: sure !== undefined ? "sure" : said !== undefined ? "said" : "weak", cue: found[0] };
}
