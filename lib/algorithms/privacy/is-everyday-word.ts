import { EVERYDAY_WORDS } from "@/lib/algorithms/privacy/data/everyday-words";

const ENDINGS: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ["ies", ["y"]],
  ["ing", ["", "e"]],
  ["ed", ["", "e"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ly", [""]],
  ["er", ["", "e"]],
  ["ers", ["", "e"]],
  ["est", ["", "e"]],
];

/** True for an English word of every day in small letters, also in its regular forms: boxes, walked, nicely. */
export function isEverydayWord(word: string): boolean {
  if (EVERYDAY_WORDS.has(word)) return true;
  return ENDINGS.some(
    ([ending, stems]) =>
      word.endsWith(ending) &&
      stems.some((stem) => {
        const whole = word.slice(0, -ending.length) + stem;
        return whole.length >= 3 && EVERYDAY_WORDS.has(whole);
      }),
  );
}
