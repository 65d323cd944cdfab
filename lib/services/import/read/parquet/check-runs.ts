import { type ByteCursor, readVarint, skipVarint } from "@/lib/services/import/read/parquet/check-thrift";

/**
 * Walks `count` numbers of `width` bits in runs (Parquet's RLE and bit-packing hybrid) up to `end`, and throws where a
 * run is longer than what is left: the reader would write it out all the same. With `counted`, answers how many of the
 * numbers are that one (of at most 8 bits). O(bytes + count).
 */
export function checkRuns(
  cursor: ByteCursor,
  width: number,
  count: number,
  end: number,
  counted: number | null = null,
): number {
  const { view } = cursor;
  if (!(width >= 0 && width <= 32) || end > view.byteLength) throw new Error("runs that cannot be");
  let seen = 0;
  let found = 0;
  while (seen < count) {
    const header = readVarint(cursor);
    const length = header >> 1;
    if (header % 2 === 1) {
      const numbers = length * 8;
      const start = cursor.offset;
      // The last of them may be filled up to eight.
      if (numbers - 7 > count - seen) throw new Error("a run longer than its page");
      cursor.offset += length * width;
      if (counted !== null) found += packed(view, start, width, Math.min(numbers, count - seen), counted);
      seen += numbers;
    } else {
      if (length > count - seen) throw new Error("a run longer than its page");
      if (counted !== null && length > 0 && valueAt(view, cursor.offset, width) === counted) found += length;
      cursor.offset += (width + 7) >> 3;
      seen += length;
    }
    if (cursor.offset > end) throw new Error("runs that end early");
  }
  return found;
}

const valueAt = (view: DataView, offset: number, width: number) => (width === 0 ? 0 : view.getUint8(offset));

function packed(view: DataView, start: number, width: number, count: number, counted: number): number {
  if (width === 0) return counted === 0 ? count : 0;
  const mask = (1 << width) - 1;
  let bits = 0;
  let held = 0;
  let at = start;
  let found = 0;
  for (let index = 0; index < count; index++) {
    if (held < width) {
      bits |= view.getUint8(at++) << held;
      held += 8;
    }
    if ((bits & mask) === counted) found++;
    bits >>>= width;
    held -= width;
  }
  return found;
}

/** Walks `count` numbers written by their differences, and throws for blocks that cannot be. O(bytes + blocks). */
export function checkDeltas(cursor: ByteCursor, count: number): void {
  const { view } = cursor;
  const blockSize = readVarint(cursor);
  const parts = readVarint(cursor);
  skipVarint(cursor);
  skipVarint(cursor);
  const size = blockSize / parts;
  if (!(parts > 0 && size > 0 && size % 8 === 0)) throw new Error("blocks that cannot be");
  for (let seen = 1; seen < count; ) {
    skipVarint(cursor);
    const widths = cursor.offset;
    cursor.offset += parts;
    for (let part = 0; part < parts && seen < count; part++) {
      const width = view.getUint8(widths + part);
      if (width > 64) throw new Error("numbers that cannot be");
      cursor.offset += (size / 8) * width;
      seen += size;
    }
    // The last block may leave out what nobody needs of it.
    if (cursor.offset > view.byteLength && seen < count) throw new Error("blocks that end early");
  }
}
