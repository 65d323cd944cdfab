const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const RUN = 4;
const RUNS = new Set(
  ROWS.flatMap((row) => [row, [...row].reverse().join("")]).flatMap((row) =>
    Array.from({ length: row.length - RUN + 1 }, (_, i) => row.slice(i, i + RUN)),
  ),
);
const VOWEL = /[aeiouy]/;
const FEWEST = 6;
/** The word "poverty" is 4/7 of such a run. */
const SHARE = 0.6;

/**
 * Whether a text is a hand on the keyboard: nothing but Latin letters, each word of which follows a row of keys
 * ("asdfgh") or has no vowel in six letters or more ("sdfgdfg"). Other words, however odd, are taken for words.
 */
export function isKeyboardMash(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every(isMashed);
}

function isMashed(word: string): boolean {
  if (word.length < FEWEST || !/^[a-z]+$/.test(word)) return false;
  // "hmmmmm" and "grrrrr" say something.
  if (!VOWEL.test(word)) return new Set(word).size > 2;
  let covered = 0;
  for (let i = 0; i + RUN <= word.length; ) {
    const hit = RUNS.has(word.slice(i, i + RUN));
    let length = hit ? RUN : 1;
    while (hit && RUNS.has(word.slice(i + length - RUN + 1, i + length + 1))) length++;
    if (hit) covered += length;
    i += length;
  }
  return covered / word.length >= SHARE;
}
