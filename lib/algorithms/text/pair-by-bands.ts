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
 * a text, texts in their order in time; key 0 is passed over, for it is no band. Where more than EARLIEST texts share a
 * band (one form letter with many names), each is paired with the band's EARLIEST first texts only, so that the number
 * of pairs grows with the number of texts and not with its square.
 *
 * Cost: width sorts of n; memory: 8 bytes a pair and 16 a text. At most 2^24 texts.
 */
export function pairByBands(keys: Int32Array, width: number): BandPairs {
  const texts = keys.length / width;
  const order = new Float64Array(texts);
  let pairs = new Float64Array(1024);
  let count = 0;
  const add = (later: number, earlier: number) => {
    if (count === pairs.length) {
      const grown = new Float64Array(count * 2);
      grown.set(pairs);
      pairs = grown;
    }
    pairs[count++] = later * SHIFT + earlier;
  };
  for (let band = 1; band < width; band++) {
    // Keys that differ in their last three bits only are taken for one: that makes a candidate more, now and then.
    for (let text = 0; text < texts; text++) {
      order[text] = ((keys[text * width + band] as number) >>> 3) * SHIFT + text;
    }
    order.sort();
    let start = 0;
    while (start < texts) {
      let end = start + 1;
      const bucket = Math.floor((order[start] as number) / SHIFT);
      while (end < texts && Math.floor((order[end] as number) / SHIFT) === bucket) end++;
      if (end - start > 1) pairRun(start, end);
      start = end;
    }
  }
  const sorted = pairs.subarray(0, count).sort();
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  }
  return {
    count: kept,
    later: (pair) => Math.floor((sorted[pair] as number) / SHIFT),
    earlier: (pair) => (sorted[pair] as number) % SHIFT,
  };

  function pairRun(start: number, end: number) {
    const first = Math.min(end, start + EARLIEST);
    for (let i = start + 1; i < end; i++) {
      for (let j = start; j < Math.min(i, first); j++) {
        add((order[i] as number) % SHIFT, (order[j] as number) % SHIFT);
      }
    }
  }
}
