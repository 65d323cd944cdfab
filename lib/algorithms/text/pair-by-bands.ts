/** So many of a crowded band's earliest texts are compared with each of its others. */
export const EARLIEST = 8;

/** Two texts by their places, the later one first. */
export interface BandPairs {
  readonly count: number;
  later(pair: number): number;
  earlier(pair: number): number;
}

/** A place has 24 bits beside a key's first 29: together the 53 of a double. */
const SHIFT = 2 ** 24;

/**
 * Pairs of texts that share a band, each once, by the later text and then by the earlier one. `keys` has `width` keys
 * a text, texts in their order in time; the first key is passed over, for it is no band.
 */
export function pairByBands(keys: Int32Array, width: number): BandPairs {
  const texts = keys.length / width;
  const finder = new PairFinder(texts);
  const band = new Int32Array(texts);
  for (let column = 1; column < width; column++) {
    for (let text = 0; text < texts; text++) band[text] = keys[text * width + column] as number;
    finder.addBand(band);
  }
  return finder.pairs();
}

/**
 * The same, band by band, so that the keys of one only are in memory. Where more than EARLIEST texts share a band (one
 * form letter with many names), each is paired with the band's EARLIEST first texts only, so that the number of pairs
 * grows with the number of texts and not with its square.
 *
 * Cost: a sort of n a band; memory: 8 bytes a pair and 8 a text. At most 2^24 texts.
 */
export class PairFinder {
  readonly #order: Float64Array;
  #pairs = new Float64Array(1024);
  #count = 0;

  constructor(texts: number) {
    this.#order = new Float64Array(texts);
  }

  /** `keys`: one a text, in their order in time. */
  addBand(keys: Int32Array): void {
    const order = this.#order;
    // Keys that differ in their last three bits only are taken for one: that makes a candidate more, now and then.
    for (let text = 0; text < order.length; text++)
      order[text] = ((keys[text] as number) >>> 3) * SHIFT + text;
    order.sort();
    let start = 0;
    while (start < order.length) {
      let end = start + 1;
      const bucket = Math.floor((order[start] as number) / SHIFT);
      while (end < order.length && Math.floor((order[end] as number) / SHIFT) === bucket) end++;
      if (end - start > 1) this.#pairRun(start, end);
      start = end;
    }
    this.#dropRepeated();
  }

  pairs(): BandPairs {
    const pairs = this.#pairs;
    return {
      count: this.#count,
      later: (pair) => Math.floor((pairs[pair] as number) / SHIFT),
      earlier: (pair) => (pairs[pair] as number) % SHIFT,
    };
  }

  #pairRun(start: number, end: number): void {
    const order = this.#order;
    const first = Math.min(end, start + EARLIEST);
    for (let i = start + 1; i < end; i++) {
      for (let j = start; j < Math.min(i, first); j++) {
        this.#add((order[i] as number) % SHIFT, (order[j] as number) % SHIFT);
      }
    }
  }

  #add(later: number, earlier: number): void {
    if (this.#count === this.#pairs.length) {
      const grown = new Float64Array(this.#count + Math.max(1024, this.#count >> 2));
      grown.set(this.#pairs);
      this.#pairs = grown;
    }
    this.#pairs[this.#count++] = later * SHIFT + earlier;
  }

  /** Most pairs share several bands: they are kept once, and sorted. */
  #dropRepeated(): void {
    const sorted = this.#pairs.subarray(0, this.#count).sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
    }
    this.#count = kept;
  }
}
