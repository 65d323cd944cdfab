/** Pages with fewer values are left as they are. */
const MANY = 64 * 1024;
const MOST_KINDS = 65_536;

/** The values of a page, by their place. */
export interface PackedPage {
  readonly length: number;
  at(index: number): unknown;
}

/**
 * A page in little memory: a writer that knows few different values puts a million of them into one page, which is
 * eight bytes a value as a list, and two as numbers of what there is. O(values).
 */
export function packPage(values: ArrayLike<unknown>): PackedPage {
  const { length } = values;
  const plain = { length, at: (index: number) => values[index] };
  if (length < MANY || ArrayBuffer.isView(values)) return plain;
  const numbers = new Map<unknown, number>();
  const kinds: unknown[] = [];
  const places = new Uint16Array(length);
  for (let index = 0; index < length; index++) {
    const value = values[index];
    let number = numbers.get(value);
    if (number === undefined) {
      number = kinds.length;
      if (number === MOST_KINDS) return plain;
      numbers.set(value, number);
      kinds.push(value);
    }
    places[index] = number;
  }
  return { length, at: (index) => kinds[places[index] ?? 0] };
}
