import { GOODS_CUE, ID_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

const CHINA =
  /[1-9]\d{5}[\s-]?(?:18|19|20)\d{2}[\s-]?(?:0[1-9]|1[0-2])[\s-]?(?:0[1-9]|[12]\d|3[01])[\s-]?\d{3}[\dX](?![\da-z])/iy;
const OLD_CHINA = /[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\da-z])/iy;
const HONG_KONG = /[A-Z]{1,2}\d{6}\s?(?:\([\dA]\)|[\dA](?![\da-z]))/iy;
const TAIWAN = /[A-Z][12]\d{8}(?![\da-z])/iy;
const UNITED_STATES = /\d{3}-\d{2}-\d{4}(?!\d)/y;
const NAMED = /[1-9]\d{5}(?:[\s-]?\d){11}[\dX](?![\da-z])|[1-9]\d{3,9}[*•]{4,12}\d{0,3}[\dX](?![\da-z])/iy;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/** Identity cards: of China by their checksum (or beside the word), of Hong Kong, Taiwan and the USA beside the word. */
export const findIdCards: Recogniser = ({ text, tokens }) => {
  const found: Candidate[] = [];
  for (const { start, text: token } of tokens) {
    if (token.length < 3) continue;
    const named = () => (ID_CUE.before(text, start) ?? ID_CUE.after(text, start + 18)) !== null;
    const add = (end: number, rule: string, weight: number) => {
      found.push({ start, end, type: "idCard", rule, weight });
    };
    const at = (pattern: RegExp) => matchEnd(pattern, text, start);
    let end = at(CHINA);
    if (end && isChecked(text.slice(start, end))) {
      if (GOODS_CUE.before(text, start) !== "beside") add(end, "idCard.checksum", 90);
      continue;
    }
    end = at(NAMED);
    if (end && ID_CUE.before(text, start) === "beside") add(end, "idCard.named", 88);
    end = at(OLD_CHINA);
    if (end && named()) add(end, "idCard.old", 86);
    end = at(HONG_KONG);
    if (end && (text.charAt(end - 1) === ")" || named()) && isHongKong(text.slice(start, end)))
      add(end, "idCard.hk", 80);
    end = at(TAIWAN);
    if (end && named() && isTaiwan(text.slice(start, end))) add(end, "idCard.tw", 80);
    end = at(UNITED_STATES);
    if (end && ID_CUE.before(text, start) !== null) add(end, "idCard.us", 80);
  }
  return found;
};

/** GB 11643: the last of 18 signs is made of the others modulo 11. */
function isChecked(given: string): boolean {
  const id = given.replace(/[\s-]/g, "").toUpperCase();
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return "10X98765432"[sum % 11] === id[17];
}

function isHongKong(given: string): boolean {
  const id = given
    .replace(/[\s()]/g, "")
    .toUpperCase()
    .padStart(9, " ");
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const sign = id.charAt(index);
    const value = sign === " " ? 36 : index === 8 && sign === "A" ? 10 : Number.parseInt(sign, 36);
    sum += value * (9 - index);
  }
  return sum % 11 === 0;
}

function isTaiwan(given: string): boolean {
  const letter = TAIWAN_LETTERS.indexOf(given.charAt(0).toUpperCase()) + 10;
  let sum = Math.floor(letter / 10) + (letter % 10) * 9;
  for (let index = 1; index < 10; index++) sum += Number(given[index]) * Math.max(1, 9 - index);
  return sum % 10 === 0;
}
