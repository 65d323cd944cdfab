import type { Random } from "@/lib/algorithms/random";

export type Locale = "zh" | "en";

export const pick = <T>(random: Random, from: readonly T[]): T => from[random.integer(from.length)] as T;

/** `pick` from one random source, for the many picks of a value. */
export const picker =
  (random: Random) =>
  <T>(from: readonly T[]): T =>
    pick(random, from);

export const chance = (random: Random, share: number) => random.next() < share;

export const between = (random: Random, low: number, high: number) => low + random.integer(high - low + 1);

export const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.integer(10)).join("");

export const capital = (random: Random) => String.fromCharCode(65 + random.integer(26));

export const hex = (random: Random, length: number) =>
  Array.from({ length }, () => "0123456789abcdef".charAt(random.integer(16))).join("");

const ID_CARD_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last sign of an identity card's number (GB 11643), of the seventeen digits before it. */
export function idCardSign(body: string): string {
  const sum = ID_CARD_WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return "10X98765432".charAt(sum % 11);
}

export function luhnDigit(body: string): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const value = Number(body[body.length - 1 - at]);
    const doubled = at % 2 === 0 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}

/** ASCII digits and letters as full-width ones. */
export function full(text: string): string {
  return text.replace(/[0-9A-Za-z@.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
