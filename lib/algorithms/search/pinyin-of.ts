import { pinyinAnchors } from "@/lib/algorithms/search/data/pinyin-anchors";

const collator = new Intl.Collator("zh-u-co-pinyin");
const anchors = [...pinyinAnchors.matchAll(/([a-z]+)(\p{Script=Han}+)/gu)]
  .flatMap(([, syllable = "", characters = ""]) =>
    [...characters].map((character) => ({ character, syllable })),
  )
  .sort((a, b) => collator.compare(a.character, b.character));
const known = new Map(anchors.map(({ character, syllable }) => [character, syllable]));

/**
 * How a Han word is read, without tones or spaces: 面膜 -> "mianmo". One reading a character, the commoner where there are
 * several. Cost: a search among 2,300 characters the first time a character is met.
 */
export function pinyinOf(word: string): string {
  return [...word].map(syllableOf).join("");
}

/** A reading as people with other dialects and thumbs type it: zh, ch, sh as z, c, s, and -ng as -n. */
export function loosePinyin(pinyin: string): string {
  return pinyin
    .replace(/([zcs])h/g, "$1")
    .replace(/ng/g, "n")
    .replace(/v/g, "u");
}

function syllableOf(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  if (!/\p{Script=Han}/u.test(character)) return character;
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (collator.compare(anchors[middle]?.character ?? "", character) <= 0) low = middle + 1;
    else high = middle;
  }
  const syllable = anchors[Math.max(0, low - 1)]?.syllable ?? "";
  known.set(character, syllable);
  return syllable;
}
