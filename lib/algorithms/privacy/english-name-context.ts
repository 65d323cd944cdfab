import { wordSet } from "@/lib/algorithms/privacy/data/word-set";

/** Who somebody is to others: a name follows, also after a comma. */
export const PERSONS: ReadonlySet<string> = wordSet(
  `agent representative rep lady gentleman guy woman man tech clerk cashier courier postman mailman landlord landlady concierge nurse teacher advisor adviser associate technician driver manager supervisor specialist
  operator seller neighbor neighbour husband wife son daughter brother sister friend colleague boss roommate flatmate housemate partner cousin boyfriend girlfriend coworker co-worker receptionist assistant salesman saleswoman salesperson
  installer grandma grandpa grandmother grandfather granny nana mum mom mommy dad daddy mother father niece nephew passenger attendant plumber electrician mechanic waiter waitress fitter engineer handyman secretary accountant lawyer dentist tenant
  doctor therapist trainer coach tutor professor student pupil kid child baby toddler girl boy fiance fiancee bride groom aunt auntie uncle grandson granddaughter stepson stepdaughter mother-in-law father-in-law sister-in-law brother-in-law
  son-in-law daughter-in-law in-law buddy pal mate employee staffer worker stylist barber cleaner maid nanny babysitter gardener chef cook host hostess bartender barista guest customer client buyer recipient sender receiver consignee
  cardholder owner holder user member subscriber applicant contact beneficiary payee signatory signee attendee participant speaker author reviewer carpenter painter builder contractor decorator lead director officer guard porter doorman bellboy
  housekeeper caretaker superintendent messenger rider cyclist pharmacist optician vet doc surgeon pharmacist person caller spouse sibling twin twins parents grandparents mr mrs ms miss mx dr prof sir madam mister monsieur madame herr frau señor señora signor`,
);
/** Verbs and small words with somebody as their object, as strong as a name's own cue. */
const TOWARDS = wordSet(
  `ask asked asking tell told telling contact contacted notify notified thank thanks thanked thx ty dear hi hello hey hiya howdy greetings regards sincerely cheers xoxo xx named called name's attn c/o spoke speak speaking talked talk talking
  chatted chatting chat dealt met meet meeting emailed email emailing phoned texted messaged cc'd remind inform informed message praise kudos shoutout props congrats congratulations welcome behalf signed sign reach ring invite forward
  introduce introduced recommend trust trusted little faithfully truly yours hugs wishes morning afternoon evening cheer hired interviewed complain nominate nominated addressed belongs belonging hand pass signoff bless morning says wrote from: to: name: by: attn: recipient: i'm`,
);
const NEAR = wordSet(
  `to with for from by and is was me it's its am that's than let per both behalf helped saw see know gave give given send sent deliver delivered ship shipped transfer refund or but except named not as via call cc bcc versus vs include including either neither between i'm i because when if since whether while until says that who then so where before after
  name under registered addressed booked reserved ordered placed received handled processed answered assisted packed installed accepted collected picked gift present birthday christmas anniversary monogram engraved engraving initials text reads say be put have get got want says label can could will would did does has should are were`,
);
/** What stands before things and places, not before people. */
const NOT_BEFORE = wordSet(
  `the a an this these those in at near on new of into inside brand model size some any no every each another more most very best great good love like our their its old big other same such own made series version color colour style like original genuine authentic fake classic mini nike using use used wearing bought buy`,
);
const LABEL =
  /(?:name|recipient|customer|contact|buyer|sender|client|guest|passenger|holder|cardholder|attn|attention|to|from|by|for|person|signed|signature|agent|driver|rep|owner|user|consignee|receiver|shipper|attendees?|participants?|author|patient|student|member|applicant|payee|beneficiary|manager|technician|with|cc|addressee|names|reviewer|requester|requestor|cust)\)?\s?[:=-]{1,2}\s{0,2}"?$/i;

/** Labels of things and places: all of the cell is one. */
const THINGS_LABEL =
  /(?:city|town|store|shop|brand|model|product|item|country|state|region|colou?r|status|category|title|company|material|style|reason|notes?|payment|occupation|job|branch|warehouse|department|vendor|manufacturer|make|series|variant|address)\s?[:=]\s?(?:[^\s:;|,/]+ ){0,3}$/i;

/** What people do and are: "Ann said", "Bob was rude", "Kim and I". */
const DOES = wordSet(
  `said says say told tells asked asks promised promises answered replied replies helped helps called calls emailed texted phoned handled handles signed refused wrote lives works worked speaking here confirmed assured explained apologized apologised arranged picked
  took accepted collected bought ordered paid loves loved hates uses wants wanted needs needed opened received got gets installed fixed repaired resolved sorted processed suggested recommended recommends thinks thought hung complained closed transferred deserves did went came left lost found gave
  swears insists insisted claimed claims mentioned agreed agrees offered offers knows knew keeps kept walked guided stayed made responded contacted reached sent delivered brought dropped threw ignored lied never always already will can has had hasn't didn't won't can't doesn't is isn't was wasn't would could should does just also really again who i he she his her
  wears tried tries plays played broke unpacked assembled chose picks ate drinks enjoys enjoyed booked placed reported informed advised instead please be`,
);
/** What follows names of things. */
const THING = wordSet(
  `brand guitar guitars string strings pedal pedals amp amps signature model series book books novel novels movie movies film films song songs album albums shoe shoes shirt shirts jeans boot boots dress dresses bag bags perfume cologne soap sauce coffee tea collection jacket coat watch watches
  store stores shop shops hotel university college school hospital airport stadium park street avenue road foundation museum award prize show game games toy toys doll dolls style type edition version size color colour cable cables mic mics case cases print pattern blend top tops sweater sweaters cream candle card cards website site app company products product line quality
  pants skirt blouse fit tee tees tunic fabric picks capo tuner drum drums piano keyboard rice cereal pizza chips cookies chocolate beer wine whiskey burgers burger chicken bread cheese milk snacks candy toothpaste shampoo lotion soaps wax deodorant razor razors printer phone laptop machine maker bottle lamp kettle`,
);

/** How somebody is called, whatever it is. */
const CALLED =
  /\b(?:(?:call(?:s|ed|ing)? (?:me|her|him)|goe?s? by|known as|nickname is|nicknamed) |alias )$/i;

/** What stands before speaks for a name that begins at `start`. */
export function englishLeft(text: string, start: number, edges: ReadonlySet<number>): number {
  const before = text.slice(Math.max(0, start - 48), start);
  if (/^\s*$/.test(before)) return 1.2;
  const gap = /[\s,;:|<>()"/\\–-]{1,4}$/.exec(before)?.[0].length ?? 0;
  if (gap > 0 && [...Array(4).keys()].some((more) => edges.has(-(start - more)))) return 4;
  if (LABEL.test(before)) return 5;
  if (THINGS_LABEL.test(before)) return -6;
  if (/\b(?:behalf|name|care|courtesy|signature|instead) of (?:the |my )?$/i.test(before)) return 4;
  if (/(?:^|[\s(])[-–—~•]\s?$|\n\s*$| {3,}$|\t$|[|/;"“(]\s?$|(?:^|\s)\d{1,2}[.)] $/.test(before)) return 1.5;
  if (/@\s?$/.test(before)) return 3;
  if (CALLED.test(before)) return 5;
  if (
    /\b(?:I am|[Ii]s this|(?:asking|ask|looking|waiting|call|message|parcel|package|note|letter) for|Name) $/.test(
      before,
    )
  )
    return 4;
  const match = /([A-Za-z'’/ñ-]+)([.,:!?]?)\s{0,2}$/.exec(before);
  if (!match) return /[^ -~\n]\s?$/.test(before) ? 1 : 0.5;
  const word = (match[1] ?? "").toLowerCase().replace("’", "'").replace(/^-+/, "");
  const sign = match[2] ?? "";
  const bare = word.replace(/'s$/, "");
  if (sign === "" || sign === "," || (sign === "." && /^(?:mr|mrs|ms|dr|prof)$/.test(word))) {
    if (PERSONS.has(bare) || PERSONS.has(bare.replace(/s$/, ""))) return 4;
    if (TOWARDS.has(word))
      return sign === "," &&
        !/^(?:hi|hello|hey|regards|thanks|thx|cheers|love|sincerely|truly|faithfully|xoxo|wishes|thank|dear|evening|morning|afternoon|best|warmly)$/.test(
          word,
        )
        ? 1.2
        : 4;
    if (
      /^(?:you|much|again|best|warmly|regards)$/.test(word) &&
      /thank|best|warm|regards|cheers/i.test(before.slice(-26))
    )
      return 4;
  }
  if (sign === ",") return word === "love" ? 4 : 1;
  if (sign === ":") return /^(?:agent|customer|client|support|me|seller|buyer|operator)$/.test(word) ? 2 : 1;
  if (sign !== "") return 1.2;
  if (NEAR.has(word)) return 2.2;
  if (NOT_BEFORE.has(word)) return -2.5;
  if (/^(?:my|your)$/.test(word)) return -0.5;
  return 0.3;
}

/** What leads from somebody to where they are reached. */
const REACHED = /^,? (?:at|on|by|via|phone|tel|mobile|email|cell|lives at|living at)\b[\s:]{0,2}/;

/** What stands behind speaks for a name that ends at `end`. */
export function englishRight(text: string, end: number, edges: ReadonlySet<number>): number {
  const after = text.slice(end, end + 40);
  if (/^\s*$/.test(after)) return 2;
  const gap = /^[\s,;:|<>()"/\\–-]{1,5}/.exec(after)?.[0].length ?? 0;
  if (gap > 0 && [gap, gap - 1, gap - 2, gap - 3].some((more) => edges.has(end + more))) return 4.5;
  const more = REACHED.exec(after)?.[0].length ?? 0;
  if (more > 0 && [more, more + 1, more - 1].some((reach) => edges.has(end + reach))) return 4.5;
  if (/^ \d{1,2}[.)] /.test(after) || /^ ?\.\.\./.test(after)) return 2;
  if (/^\s?[:=#]/.test(after)) return -2;
  // "Ben & Jerry's": what is named after two is a firm more often than a couple.
  if (/^ ?& ?\p{Lu}/u.test(after)) return -3;
  if (/^ ?\n|^\t|^ {2,}|^\s?[|/;)"]/.test(after)) return 2;
  // "Burt's Bees", "Levi's": brands.
  if (/^['’]s(?: \p{Lu}|[.,!?]|$)/u.test(after)) return -4;
  if (/^ \((?:[a-z]+ ?){1,3}\)|^, (?:male|female|aged?)\b/.test(after)) return 3;
  if (/^['’]s? /.test(after)) {
    const owned = /^['’]s? (\w+)/.exec(after)?.[1]?.toLowerCase() ?? "";
    return /^(?:parcel|order|package|account|refund|delivery|booking|invoice|phone|name|help|email|house|address|place|birthday|case|service|attitude|card|number|behalf|request|reply|response|room|desk|wife|husband|son|daughter|mom|mum|dad)$/.test(
      owned,
    )
      ? 4
      : 1;
  }
  if (/^[.!?,:]/.test(after)) {
    if (
      /^, (?:who|please|my|your|our|from|his|her|she|he|I|the|a|can|could|will|we|thanks|thank|this|here|it|you|and)\b/.test(
        after,
      )
    )
      return 2.5;
    return 2;
  }
  if (/^ [-–—] /.test(after)) return 1.5;
  if (/^ \((?:my|our|the|his|her|from|in|at)\b/.test(after)) return 4;
  if (
    /^ (?:from|in|at) (?:the |your |our )?(?:support|sales|billing|tech|technical|customer|service|warranty|returns|accounts|shipping|reception|front|desk|counter|store|shop|team|call|help|flat|apartment|unit|room|hr|it|accounting|logistics|warehouse|chat)\b/.test(
      after,
    )
  )
    return 4;
  if (
    /^ (?:said|told|promised|here|speaking|handled|answered|replied|assured|signed|called|helped|(?:was|is) (?:(?:so|very|super|extremely|really|incredibly|absolutely|quite|not) )?(?:helpful|wonderful|rude|polite|patient|kind|friendly|nice|professional|courteous|knowledgeable|attentive))\b/.test(
      after,
    )
  )
    return 4;
  const word = /^ ([A-Za-z']+)/.exec(after)?.[1];
  if (word === undefined) return /^ ?[\d$#]/.test(after) ? -1.5 : 1;
  if (/^\p{Lu}/u.test(word) && word !== "I") return 0;
  const low = word.toLowerCase();
  if (THING.has(low)) return -4;
  if (low === "and")
    return /^ and (?:I|me|my|his|her|we)\b/.test(after) ? 3 : /^ and \p{Lu}/u.test(after) ? 1.5 : 0.8;
  if (DOES.has(low)) return 3;
  if (
    /^(?:to|for|on|at|in|from|with|by|about|tomorrow|today|yesterday|next|last|so|but|or|because|when|if|as|instead|back|my|your|a|over|through|up|out|not|it|my|we|they|you|this|that|ok|lol|thx|pls)$/.test(
      low,
    )
  )
    return 1.2;
  return 0.3;
}
