import { randomInt } from "node:crypto";

// Without 0 o 1 l i: it is read from a screen and typed by hand.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four, such as `k7mq-w2xn-8rtp-hd4v`: 79 bits. */
export function initialPassword(): string {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)];
  const group = () => Array.from({ length: 4 }, letter).join("");
  return Array.from({ length: 4 }, group).join("-");
}
