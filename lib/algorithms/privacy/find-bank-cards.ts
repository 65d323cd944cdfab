import { BANK_CUE, GOODS_CUE, ORDER_CUE, SURE_BANK_CUE, TRACKING_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

const PLAIN = /\d{13,19}(?![\da-z])/iy;
const GROUPED =
  /\d{4}([ -])\d{4}\1\d{4}\1\d{3,4}(?:\1\d{1,3})?(?![\d])|3[47]\d{2}[ -]\d{6}[ -]\d{5}(?!\d)|\d{6}[ -]\d{10,13}(?!\d)/y;
const HIDDEN = /\d{4,6}[ -]?(?:[*•x]{2,6}[ -]?){1,3}\d{3,4}(?!\d)/iy;
/** How cards of the world begin, by their length. */
const ISSUER =
  /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|3[068]\d{12}|6(?:011|5\d\d|4[4-9]\d)\d{12}|60\d{14,17}|9\d{15,18}|(?:4|5)\d{18}|6[2379]\d{14,17}|4\d{12}|(?:1800|2131)\d{11})$/;

/** Bank cards: the length and beginning of a card and its Luhn checksum, or any such number beside the word. */
export const findBankCards: Recogniser = ({ text, tokens }) => {
  const found: Candidate[] = [];
  for (const { start, text: token } of tokens) {
    if (!/^\d{4,19}$/.test(token)) continue;
    if (/\d[ -]$/.test(text.slice(Math.max(0, start - 2), start)) && token.length < 13) continue;
    const end = endOf(text, start);
    if (!end) continue;
    const shown = text.slice(start, end);
    const digits = shown.replace(/\D/g, "");
    const hidden = /[*•x]/i.test(shown);
    const near = BANK_CUE.before(text, start) ?? BANK_CUE.after(text, end);
    if (hidden) {
      if (near !== null) found.push({ start, end, type: "bankCard", rule: "bankCard.hidden", weight: 74 });
      continue;
    }
    if (digits.length < 13) continue;
    const checked = isLuhn(digits);
    const grouped = shown !== digits;
    if (near === "beside" && (checked || SURE_BANK_CUE.before(text, start) === "beside")) {
      found.push({ start, end, type: "bankCard", rule: "bankCard.named", weight: 86 });
    } else if (checked && near !== null) {
      found.push({ start, end, type: "bankCard", rule: "bankCard.near", weight: 81 });
    } else if (checked && ISSUER.test(digits) && digits.length > 13 && !isOther(text, start, end, grouped)) {
      found.push({ start, end, type: "bankCard", rule: "bankCard.luhn", weight: 81 });
    }
  }
  return found;
};

function endOf(text: string, start: number): number {
  for (const pattern of [GROUPED, PLAIN, HIDDEN]) {
    const end = matchEnd(pattern, text, start);
    if (end) return end;
  }
  return 0;
}

function isOther(text: string, start: number, end: number, grouped: boolean): boolean {
  if (GOODS_CUE.before(text, start) !== null) return true;
  const cues = [ORDER_CUE, TRACKING_CUE];
  if (cues.some((cue) => cue.before(text, start) === "beside" || cue.after(text, end))) return true;
  return !grouped && cues.some((cue) => cue.before(text, start) !== null);
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^0+$/.test(digits);
}
