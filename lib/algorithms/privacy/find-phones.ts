import { GOODS_CUE, ORDER_CUE, PHONE_CUE, TRACKING_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

const S = `[ .·-]{0,2}`;
const CHINA = String.raw`(?:(?:\(?\+|00)?\(?86\)?${S})?`;
const EXTENSION = String.raw`(?:\s?(?:转|分机|ext\.?|x|#|-)\s?\d{1,6}(?!\d))?`;
const pattern = (source: string) => new RegExp(`${source}(?!\\d)(?!\\.\\d)`, "iy");

interface Shape {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What must stand by: nothing, or words that say it is a phone, in the phrase or right beside. */
  readonly needs: "nothing" | "near" | "alone" | "beside";
}

/** From strict to loose; the first that fits at a place is taken. */
const SHAPES: readonly Shape[] = [
  {
    rule: "phone.mobile.cn",
    pattern: pattern(`${CHINA}1(?: [3-9](?: \\d){9}|[3-9](?:${S}\\d){9})`),
    needs: "nothing",
  },
  { rule: "phone.hidden.cn", pattern: pattern(`${CHINA}1[3-9]\\d${S}[*x•]{4}${S}\\d{4}`), needs: "nothing" },
  {
    rule: "phone.landline.cn",
    pattern: pattern(
      String.raw`(?:\(?\+?86\)?${S})?\(?0(?:10|2\d|[3-9]\d{2})(?:\)\s?|\s?-\s?|\s)[2-8]\d{2,3}[\s-]?\d{4}${EXTENSION}`,
    ),
    needs: "nothing",
  },
  {
    rule: "phone.landline.cn",
    pattern: pattern(String.raw`86[\s-](?:10|2\d|[3-9]\d{2})[\s-][2-8]\d{3}[\s-]?\d{3,4}`),
    needs: "nothing",
  },
  {
    rule: "phone.landline.eu",
    pattern: pattern(String.raw`\(0[1-9]\d{2,4}\)[ -]?\d{5,8}|0[1-9]\d{3} \d{6}`),
    needs: "nothing",
  },
  {
    rule: "phone.landline.cn",
    pattern: pattern(String.raw`0(?:10|2\d)[2-8]\d{7}|0[3-9]\d{2}[2-8]\d{6,7}`),
    needs: "near",
  },
  {
    rule: "phone.service.cn",
    pattern: pattern(String.raw`[48]00[\s-](?:\d{3}[\s-]?\d{4}|\d{4}[\s-]?\d{3})`),
    needs: "nothing",
  },
  { rule: "phone.service.cn", pattern: pattern(String.raw`[48]00\d{7}`), needs: "near" },
  // The shapes of the world: + or 00, a country, seven to thirteen digits in groups.
  {
    rule: "phone.international",
    pattern: pattern(
      String.raw`(?:\(?\+ ?[1-9]\d{0,2}\)?(?:[ ./-]?\(?\d\)?){6,13}|00 ?(?:1|2\d|3\d|4[1-9]|5[1-8]|6[0-6]|7|8[1246]|85[236]|886|9[0-8])(?:[ ./-]?\(?\d\)?){8,12})${EXTENSION}`,
    ),
    needs: "nothing",
  },
  {
    rule: "phone.hk",
    pattern: pattern(String.raw`\(?\+?85[23]\)?[\s-]{1,2}[2-9]\d{3}[\s-]?\d{4}`),
    needs: "nothing",
  },
  { rule: "phone.hk", pattern: pattern(String.raw`\(?(?:00)?85[23]\)?[2-9]\d{7}`), needs: "near" },
  {
    rule: "phone.tw",
    pattern: pattern(String.raw`\(?\+?886\)?[\s-]{1,2}\(?0?\)?\d(?:[\s-]?\d){7,8}`),
    needs: "nothing",
  },
  {
    rule: "phone.tw",
    pattern: pattern(String.raw`09\d{2}(?:[\s-]\d{3}[\s-]?\d{3}|\d{6})`),
    needs: "nothing",
  },
  {
    rule: "phone.tw",
    pattern: pattern(String.raw`\(0[2-8]\d?\)[\s-]?\d{3,4}[\s-]?\d{4}|0[2-8]-\d{3,4}[\s-]?\d{4}`),
    needs: "nothing",
  },
  {
    rule: "phone.us",
    pattern: pattern(
      String.raw`(?:\+?1[\s.-]?)?(?:\([2-9]\d{2}\)[\s-]?|[2-9]\d{2}[./-])[2-9]\d{2}[\s.-]\d{4}${EXTENSION}`,
    ),
    needs: "nothing",
  },
  {
    rule: "phone.us",
    pattern: pattern(String.raw`(?:1[\s.-])?[2-9]\d{2}[\s.-][2-9]\d{2}[\s.-]\d{4}${EXTENSION}`),
    needs: "nothing",
  },
  {
    rule: "phone.us",
    pattern: pattern(String.raw`(?:1[\s.-]?)?[2-9]\d{2}\s?[2-9]\d{2}\s?\d{4}`),
    needs: "near",
  },
  {
    rule: "phone.uk",
    pattern: pattern(
      String.raw`\(?07\d{3}\)?[\s-]?\d{3}[\s-]?\d{3}|\(?0(?:20|1\d1|11\d|[238]\d{2}|1\d{3})\)?[\s-]\d{3,4}[\s-]?\d{3,4}`,
    ),
    needs: "nothing",
  },
  {
    rule: "phone.eu",
    pattern: pattern(String.raw`0[1-9](?:[\s.-]\d{2}){4}`),
    needs: "nothing",
  },
  {
    rule: "phone.eu",
    pattern: pattern(String.raw`0[1-9]\d{1,4}[ /-]{1,3}\d{3,4}[ -]?\d{2,5}`),
    needs: "near",
  },
  // Alone between commas or line ends, as in a block of name, phone and address.
  {
    rule: "phone.alone",
    pattern: pattern(
      String.raw`[5679]\d{3}[ -]\d{4}(?=\s?(?:$|[,;|\n])|\s📍|\s🏠)|0[1-9]\d{1,3}[ /-]\d{6,8}(?=\s?(?:$|[,;|\n]))`,
    ),
    needs: "alone",
  },
  // Right beside the word, any number of a phone's length.
  {
    rule: "phone.named",
    pattern: pattern(String.raw`\(?\d(?:[\s().-]{0,2}\d){6,13}${EXTENSION}`),
    needs: "beside",
  },
];

/** Letters that may be glued to a number that they name. */
const GLUED = /(?:^|[^a-z])(?:tel|phone|mobile|mob|cell|t|m|p|call|whatsapp|fax|vx|wx|v|w)$/i;

/** Phone numbers of China, Hong Kong, Taiwan, and of the world, also spaced, dashed, with stars and extensions. */
export const findPhones: Recogniser = ({ text, tokens }) => {
  const found: Candidate[] = [];
  let from = 0;
  for (const token of tokens) {
    if (token.start < from) continue;
    let start = token.start;
    const letters = /^[a-z]+/i.exec(token.text)?.[0] ?? "";
    if (letters) {
      if (!GLUED.test(letters)) continue;
      start += letters.length;
    }
    start -= lead(text, start);
    if (from < start - 1 && /\d[-.,/:]$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    // Within digits in groups only beside the word, or after another phone.
    const grouped = /\d[ -]$/.test(text.slice(Math.max(0, start - 2), start)) && from < start - 1;
    const near = PHONE_CUE.before(text, start) ?? (PHONE_CUE.after(text, token.end) ? "near" : null);
    const alone = /(?:^|[,;|\n])\s?$/.test(text.slice(Math.max(0, start - 2), start));
    for (const { rule, pattern: shape, needs } of SHAPES) {
      if (needs === "alone" ? !alone : needs !== "nothing" && near === null) continue;
      if ((needs === "beside" || grouped) && near !== "beside") continue;
      let end = matchEnd(shape, text, start);
      if (!end && text.charAt(start) === "(") {
        // "(555-0100 x1)": the bracket is none of the number's.
        end = matchEnd(shape, text, start + 1);
        if (end) start++;
      }
      if (!end) continue;
      const closed = text.slice(start, end);
      if (closed.startsWith("(") && !closed.includes(")")) start++;
      else if (/^\([^(]*\)$/.test(closed)) [start, end] = [start + 1, end - 1];
      else if (closed.endsWith(")") && !closed.includes("(")) end--;
      // A code of goods goes on in letters and digits.
      const goesOn = /^(?!ext|x\d)[a-z]{1,4}\d/i.test(text.slice(end, end + 5));
      if (needs === "nothing" && goesOn) continue;
      // "1999-2008" is a span of years.
      if (/^(?:19|20)\d{2}-(?:19|20)\d{2}$/.test(text.slice(start, end)) || isOther(text, start, near)) break;
      found.push({ start, end, type: "phone", rule, weight: near === "beside" ? 84 : 70 });
      from = end;
      break;
    }
  }
  return found;
};

/** Signs before the first digit that belong to the number: "+", "(", "(+". */
function lead(text: string, start: number): number {
  return /(?:\(\s?\+|\+|\()\s?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
}

/** True right beside a word that says it is something else. */
function isOther(text: string, start: number, near: string | null): boolean {
  if (near === "beside") return GOODS_CUE.before(text, start) === "beside";
  return [ORDER_CUE, TRACKING_CUE, GOODS_CUE].some((cue) => cue.before(text, start) === "beside");
}
