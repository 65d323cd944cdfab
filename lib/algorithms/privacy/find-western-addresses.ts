import { addressBlock, lengthBeforeStreet } from "@/lib/algorithms/privacy/address-block";
import { createCue } from "@/lib/algorithms/privacy/cue";
import { POSTCODE_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

const ADDRESS_CUE = createCue(
  `(?<![a-z])(?:address|live at|lives at|living at|ship to|shipped to|deliver to|delivered to|sent to|send to|send it to|mailed to|moved to|reside at|located at|drop it at|leave it at|house at|home at|mail to|post to|redirect to|change it to)(?![a-z])|地址|寄到|送到`,
);
const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR|GU|VI|AS|MP|FM|PW|MH|AA|AE|AP|ON|QC|BC|AB|NSW|VIC|QLD";
const LONG_STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario";
const AREAS =
  "AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W";
const POSTCODE = `(?:${AREAS})\\d[A-Z\\d]?\\s\\d[ABD-HJLNP-UW-Z]{2}`;
const ZIP = "\\d{5}(?:-\\d{4})?";
/** Kinds of streets that are little else, and kinds that are everyday words, which need a capital. */
const STREET =
  "Streets?|Avenue|Road|Boulevard|Lane|Terrace|Parkway|Highway|Crescent|Blvd|Ave|Rd|Ln|Pkwy|Hwy|Ter|Cres|St|Str|Straße|Strasse|Alley|Esplanade|Mews|Turnpike|Freeway";
const LOOSE =
  "Drive|Dr|Court|Ct|Way|Place|Pl|Circle|Cir|Square|Sq|Close|Gardens|Gdns|Grove|Row|Walk|Hill|Trail|Trl|Loop|Park|Green|View|Rise|Quay|Plaza|Bend|Run|Path|Pike|Point|Ridge|Crossing|Heights|Cove|Wharf|Parade|Broadway";
const LOOSE_KIND = new RegExp(`^(?:${LOOSE})$`, "i");
const WORD = "[A-Za-z][A-Za-z'.-]{0,18}";
const SECONDARY = String.raw`(?:(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|UNIT|[Ss]uite|[Ss]te|[Ff]lat|[Ff]loor|[Ff]l|[Rr]oom|[Rr]m|[Bb]ldg|[Bb]uilding|[Bb]lock)\.?\s?#?|#)\s?(?:\d{1,3}-\d{1,4}|\d{1,5}[A-Za-z]?|[A-Za-z]\d{0,4})(?![A-Za-z\d])|\d{1,2}(?:st|nd|rd|th) [Ff]l(?:oor)?`;
const LEAD = String.raw`(?:(?:apt|apartment|unit|suite|studio|flat|room|block|floor|shop|level)\.?\s?#?(?:[a-z]?\d[a-z\d-]{0,4}|[a-z])[,/]?\s+|(?:apt|apartment|unit|suite|studio|flat)\.?\s#?)?`;
const STREET_LINE = new RegExp(
  `\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,?\\s+((?:(?:[NSEW]|North|South|East|West)\\.?\\s)?(?:(?:${WORD}|\\d{1,3}(?:st|nd|rd|th))\\s){1,4}?)(${STREET}|${LOOSE})(?![a-z'])(?:\\s[NSEW][EW]?(?![A-Za-z]))?\\.?`,
  "iy",
);
const BROADWAY =
  /\d{1,5}\s(?:Broadway|Avenue [A-Z]\b|Rue [A-Z][\w' -]{2,24}|Via [A-Z][\w' ]{2,24}|Calle [A-Z][\w ]{2,24})/y;
const SECOND = new RegExp(`(?: (?:Section|Sec\\.) \\d)?(?:,?\\s+(?:${SECONDARY})){0,2}`, "y");
const CITY = "[A-Z][a-zA-Z'-]{2,18}(?:[ -][A-Z][a-zA-Z'-]{2,18}){0,2}";
const CODE = `(?:Singapore \\d{6}(?!\\d)|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\\s\\d{4}(?!\\d)|(?:${STATES}|${LONG_STATES})(?![A-Za-z])(?:,?\\s+(?:${ZIP}(?!\\d)|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d))?|${ZIP}(?!\\d)|${POSTCODE}(?![A-Z]))`;
const COUNTRY =
  "(?:,?\\s*(?:USA|UK|United States|United Kingdom|U\\.S\\.A\\.?|England|Scotland|Wales|Ireland|Canada|Australia)(?![a-z]))?";
const AFTER = new RegExp(
  `(?:(?:,\\s?|\\s)${CITY}){0,2}(?:,\\s?|\\s)${CODE}${COUNTRY}|(?:,\\s?${CITY} (?:District|County|Township|City))?,\\s?${CITY}(?![A-Za-z])${COUNTRY}|(?:,\\s?|\\s)${CODE}${COUNTRY}`,
  "y",
);
const BLOCK = addressBlock(`(?:(?:${STATES})\\s${ZIP}(?!\\d)|${POSTCODE}(?![A-Z]))${COUNTRY}`);
const LOOSE_END = new RegExp(
  `^(?:,?\\s*[a-z][a-z .'-]{2,24}?)?,?\\s*(?:(?:${STATES.toLowerCase()}|${LONG_STATES.toLowerCase()})\\s+${ZIP}(?!\\d)|${POSTCODE.toLowerCase()}(?![a-z]))`,
);
const BEFORE = new RegExp(`${LEAD}$`, "i");
const CITY_ZIP = new RegExp(
  `(?:[A-Z][a-zA-Z.'-]{1,18}\\s?){1,3},?\\s+(?:${STATES}|${LONG_STATES}),?\\s+${ZIP}(?!\\d)`,
  "g",
);
const UK_CODE = new RegExp(`(?<![A-Za-z\\d-])(?:[A-Z][a-z]{2,16},?\\s)?${POSTCODE}(?![A-Za-z\\d-])`, "g");
const PO_BOX = /\bP\.?\s?O\.?\s?Box\s(?:#|no\.?\s)?\d{1,6}/gi;
const NAMED_CODE = new RegExp(
  `(?:${ZIP}|(?:${AREAS})\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)(?![A-Z\\d])`,
  "iy",
);
const GERMAN =
  /(?:[A-ZÄÖÜ][a-zäöüß]{2,20}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|straat|gracht|laan|plein|kade|gatan|vägen|gade|vej)|(?:Rue|Avenue|Via|Viale|Corso|Calle|Avenida|Paseo|Plaza|Piazza|Boulevard|Rua|Ulica|ul\.)\s(?:de\s|du\s|des\s|della?\s|la\s|el\s|da\s|do\s)*\p{Lu}[\p{L}'-]{2,20}(?:\s\p{Lu}[\p{L}'-]{2,20})?)\s\d{1,4}[a-z]?(?![\d-])(?:,?\s(?:\d{4,5}|\d{4} [A-Z]{2}|\d{2}-\d{3})\s\p{Lu}[\p{L}-]+)?/gu;
/** A street's name and number, a post code and a town, in any country that writes them so. */
const CONTINENTAL =
  /(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* )\p{Lu}[\p{L}'.-]{2,24}(?: (?:\p{Lu}[\p{L}'.-]{1,24}|de|la|van|der|den|du|des|del|di|da|do|von|zur|am|im)){0,3} \d{1,4}[A-Za-z]?(?:, |,?\n)(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{4} [A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}) \p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?/gu;
const FRENCH =
  /\d{1,4}(?:\s?bis)?,?\s(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Aa]llée|[Cc]hemin|[Qq]uai)\s(?:de\s|du\s|des\s|la\s|le\s|l')*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:,?\s\d{5}\s\p{Lu}[\p{L}-]+)?/gu;
/** "500 GB Hard Drive", "2 way street": these words are in no street's name. */
const NO_STREET =
  /\b(?:gb|tb|mb|inch|inches|hard|flash|usb|disk|star|stars|wheel|way|day|days|hour|hours|minute|minutes|mile|miles|week|weeks|year|years|month|months|times|pack|piece|pieces|and|of|the|a|an|is|it|in|on|for|to|my|this|that|all|with|from|down|or|per|people|person|more|other|dollars|size|pairs?|lb|oz|ft|feet|cm|mm|kg|percent|different|great|good|separate|one|are|was|each|both|out|up|off|block|blocks|no|our|your|lane|lanes|ssd|external|pm|am|items?|units?|boxes|bottles|sets?|new)\b/i;

/** Street addresses as the USA, Britain and their neighbours write them, with city, state and code; also codes alone. */
export const findWesternAddresses: Recogniser = ({ text, tokens, latin }) => {
  const found: Candidate[] = [];
  if (!latin || tokens.length === 0) return found;
  const add = (start: number, end: number, rule: string, weight: number) =>
    found.push({ start, end, type: "address", rule, weight });
  for (const { start, text: token } of tokens) {
    if (token.length <= 6) {
      const lead = BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
      const end = matchEnd(BLOCK, text, start) || streetEnd(text, start, lead > 0);
      if (end) {
        add(start - Math.max(lead, lengthBeforeStreet(text, start)), end, "address.en.street", 55);
        continue;
      }
    }
    if (POSTCODE_CUE.before(text, start) !== "beside") continue;
    const end = matchEnd(NAMED_CODE, text, start);
    if (end) add(start, end, "address.en.code", 61);
  }
  for (const match of text.matchAll(CITY_ZIP))
    add(match.index, match.index + match[0].length, "address.en.city", 52);
  for (const match of text.matchAll(UK_CODE))
    add(match.index, match.index + match[0].length, "address.en.postcode", 51);
  if (/box/i.test(text))
    for (const match of text.matchAll(PO_BOX))
      add(match.index, match.index + match[0].length, "address.en.box", 53);
  for (const match of [
    ...text.matchAll(GERMAN),
    ...text.matchAll(FRENCH),
    ...(/\d[A-Za-z]?,?[ \n](?:[A-Z]{1,2}-)?\d{2}/.test(text) ? text.matchAll(CONTINENTAL) : []),
  ])
    add(match.index, match.index + match[0].length, "address.eu", 53);
  return found;
};

/** Where the address ends whose house number is at `start`; 0 if there is none. */
function streetEnd(text: string, start: number, led: boolean): number {
  if (/[\d.,$£€¥#-]$/.test(text.slice(Math.max(0, start - 1), start))) return 0;
  STREET_LINE.lastIndex = start;
  let match = STREET_LINE.exec(text);
  let end = STREET_LINE.lastIndex;
  if (match) {
    const [, name = "", kind = ""] = match;
    const capital = /^[A-Z]/.test(kind) && /(?:^|\s)(?:[A-Z]|\d)/.test(name);
    const cue = led || ADDRESS_CUE.before(text, start) !== null;
    const loose = LOOSE_KIND.test(kind);
    const doubtful = NO_STREET.test(name);
    const short = /^(?:st|str|ter|ave?|rd|ln)$/i.test(kind);
    if (doubtful && !cue) match = null;
    else if (!capital && loose && !cue && !LOOSE_END.test(text.slice(end, end + 60))) match = null;
    else if (!capital && short && !cue && /\s(?:the|a|an|of)\s/i.test(name)) match = null;
  }
  if (!match) {
    end = matchEnd(BROADWAY, text, start);
    if (!end) return 0;
  }
  end = matchEnd(SECOND, text, end) || end;
  const tail = LOOSE_END.exec(text.slice(end, end + 60));
  if (tail) return end + tail[0].length;
  if (
    text.charAt(end - 1) === "." &&
    !/^,?\s(?:[A-Z]\w+,?\s){1,3}(?:[A-Z]{2}\b|\d)|^,?\s(?:Apt|Unit|Suite|Ste|#)/.test(
      text.slice(end, end + 36),
    )
  )
    return end - 1;
  const after = matchEnd(AFTER, text, end);
  return after ? trimmedEnd(text, end, after) : end;
}

/** A capital word after a full stop, or "I", is the next sentence, not a city. */
function trimmedEnd(text: string, end: number, after: number): number {
  const tail = text.slice(end, after);
  const next =
    /^,?\s+(?:I|The|It|My|We|Please|They|And|But|He|She|This|That|Thanks|Thank|Can|Could|You|When|Is|Not|No|If|Please|Then|So|For|With|Call|Phone|Tel|Thx|Hope|Your|You|Leave|Gate|Ring)\b/.exec(
      tail,
    );
  return next ? end : end + tail.trimEnd().length;
}
