import { fmix32 } from "@/lib/algorithms/evaluate/portable-hash";
import { createRandom } from "@/lib/algorithms/random";
import { isChinese } from "@/lib/algorithms/text/detect-language";

/** Characters of Chinese, words of everything that puts spaces between them. */
const HAN_SHINGLE = 3;
const WORD_SHINGLE = 2;

/**
 * Texts with fewer distinct shingles say too little to be copies of each other: two customers who both write "很好",
 * or put "good quality, fits, comfortable" together from the phrases that everybody uses, have the same thing to say.
 * Sixteen are 18 Han characters or 17 English words; among 62,773 Chinese reviews nearly all alike pairs below were
 * such phrases, and nearly all above were copies.
 */
export const FEWEST_SHINGLES = 16;

/** From this share of common shingles on a text repeats another. */
export const NEAR_DUPLICATE = 0.7;

export const BANDS = 10;
const ROWS = 4;
const SEED = 1997;

const SEEDS = seedsOf(BANDS * ROWS, SEED);

/**
 * The distinct shingles of a text, hashed to 32 bits and sorted: runs of three characters in Chinese, of two words
 * elsewhere, without case, punctuation and spaces. Cost: linear in the text, but for the sorting.
 */
export function shinglesOf(text: string): Uint32Array {
  const plain = text.normalize("NFKC").toLowerCase();
  const spaceless = isChinese(text) || !/\p{Script=Latin}/u.test(plain);
  const units = spaceless
    ? (plain.match(/[\p{L}\p{N}]/gu) ?? [])
    : (plain.replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? []);
  const size = spaceless ? HAN_SHINGLE : WORD_SHINGLE;
  const hashes = new Uint32Array(Math.max(0, units.length - size + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + size; j++) hash = hashText(units[j] ?? "", hash);
    hashes[i] = fmix32(hash);
  }
  hashes.sort();
  let distinct = 0;
  for (const hash of hashes) if (distinct === 0 || hash !== hashes[distinct - 1]) hashes[distinct++] = hash;
  return hashes.slice(0, distinct);
}

/**
 * Keys by which near duplicates find each other; empty for a text that is too short to be one.
 *
 * The first key is the same for texts with the same shingles, and for hardly any others. The rest are bands of a
 * MinHash signature (Broder, "On the resemblance and containment of documents", 1997): the probability that two texts
 * agree in the smallest value of a random order of their shingles is their Jaccard similarity s, so that they share one
 * of b bands of r values with probability 1 - (1 - s^r)^b (Indyk and Motwani, 1998). With 10 bands of 4:
 *
 * | s | .3 | .4 | .5 | .6 | .7 | .8 | .9 |
 * |---|---|---|---|---|---|---|---|
 * | shares a band | .08 | .23 | .48 | .75 | .94 | .995 | 1.000 |
 *
 * The keys are 32-bit whole numbers, signed as PostgreSQL has them. Cost: 40 hashes a shingle.
 */
export function bandsOf(shingles: Uint32Array): number[] {
  if (shingles.length < FEWEST_SHINGLES) return [];
  const signature = signatureOf(shingles);
  const bands = [exactKey(shingles)];
  for (let band = 0; band < BANDS; band++) {
    let hash = fmix32(band + 1);
    for (let row = 0; row < ROWS; row++)
      hash = fmix32(hash ^ (signature[band * ROWS + row] ?? 0)) + 0x9e3779b9;
    bands.push(fmix32(hash) | 0);
  }
  return bands;
}

/** The smallest value of each of the random orders. */
function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(SEEDS.length);
  for (let i = 0; i < SEEDS.length; i++) {
    const seed = SEEDS[i] as number;
    let least = 0xffffffff;
    for (let j = 0; j < shingles.length; j++) {
      // A bijection of 32 bits: no two shingles tie.
      const value = fmix32((shingles[j] as number) ^ seed);
      if (value < least) least = value;
    }
    signature[i] = least;
  }
  return signature;
}

/** Jaccard similarity of two sets of shingles as shinglesOf makes them: common ones over all. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 && b.length === 0) return 1;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common / (a.length + b.length - common);
}

function exactKey(shingles: Uint32Array): number {
  let hash = shingles.length;
  for (const shingle of shingles) hash = fmix32(hash ^ shingle) + 0x9e3779b9;
  return fmix32(hash) | 0;
}

function hashText(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // Ends the unit, so that "ab c" and "a bc" differ.
  return Math.imul(hash ^ 0x20, 0x01000193);
}

function seedsOf(count: number, seed: number): Uint32Array {
  const random = createRandom(seed);
  return Uint32Array.from({ length: count }, () => random.integer(2 ** 32));
}
