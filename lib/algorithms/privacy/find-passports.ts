import { PASSPORT_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";

/** Six to nine signs, mostly digits, at most three letters: what countries print. */
const SHAPE = /^(?:[A-Z]{1,2}\d{6,9}|\d{7,9}|[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8}|\d{2}[A-Z]{2}\d{5})$/i;

/** "my passport, issued in 2020, number …": whatever stands between. */
const SPOKEN_OF = /(?:passport|护照)[^.。\n]{0,36}(?:number|no\.?|号码?)[\s:]{0,2}(?:is |为|是)?$/i;

/** Passports and travel permits: only where the word stands by, as models of goods look the same. */
export const findPassports: Recogniser = ({ text, tokens }) => {
  const found: Candidate[] = [];
  for (const token of tokens) {
    let { start } = token;
    let value = token.text;
    // "E 12345678"
    const letter =
      /(?<![a-z0-9])(?!(?:no|is|be|nr|my|it|id|to|as|of|in|on)[\s-])(?<!['’])[A-Z]{1,2}[\s-]$/i.exec(
        text.slice(Math.max(0, start - 4), start),
      );
    if (letter && /^\d{6,9}$/.test(value)) {
      start -= letter[0].length;
      value = letter[0].replace(/[\s-]/, "") + value;
    }
    if (value.length < 7 || !SHAPE.test(value)) continue;
    // What another label names is none: "SKU: HC208981, passport: …".
    const labelled = /(?:[:=]|\d[- ])\s?$/.test(text.slice(Math.max(0, start - 3), start));
    const near =
      PASSPORT_CUE.before(text, start) ??
      (SPOKEN_OF.test(text.slice(Math.max(0, start - 60), start)) ? "near" : null) ??
      (labelled ? null : PASSPORT_CUE.after(text, token.end));
    if (near === null) continue;
    found.push({
      start,
      end: token.end,
      type: "passport",
      rule: "passport.named",
      weight: near === "beside" ? 89 : 76,
    });
  }
  return found;
};
