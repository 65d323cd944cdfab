/** Types of the compact protocol of Thrift, as far as Parquet has them. */
const BYTE = 3;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;
const LONGEST_VARINT = 10;
const DEEPEST = 64;

/** A place in bytes that throws at their end. */
export interface ByteCursor {
  readonly view: DataView;
  offset: number;
}

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** How far a number of variable length reaches: at most ten bytes, where the reader would take millions. */
export function skipVarint(cursor: ByteCursor): void {
  for (let length = 1; length <= LONGEST_VARINT; length++)
    if (cursor.view.getUint8(cursor.offset++) < 128) return;
  throw new Error("a number without end");
}

/** A number of variable length that must be one of 0 … 2³¹ − 1. */
export function readVarint(cursor: ByteCursor): number {
  let value = 0;
  for (let place = 1; place <= 128 ** 4; place *= 128) {
    const byte = cursor.view.getUint8(cursor.offset++);
    value += (byte % 128) * place;
    if (byte < 128) {
      if (value > 0x7fffffff) break;
      return value;
    }
  }
  throw new Error("a number that cannot be");
}

/**
 * Walks a structure of Thrift and throws for what would keep its reader busy or fill memory: numbers without end, lists
 * longer than the bytes that are left, structures in structures in structures. O(bytes); leaves the cursor behind it.
 */
export function checkThrift(cursor: ByteCursor, depth = 0): void {
  if (depth > DEEPEST) throw new Error("structures too deep");
  for (;;) {
    const byte = cursor.view.getUint8(cursor.offset++);
    if (byte % 16 === 0) return;
    if (byte < 16) skipVarint(cursor);
    checkElement(cursor, byte % 16, depth);
  }
}

function checkElement(cursor: ByteCursor, type: number, depth: number): void {
  const { view } = cursor;
  if (type < BYTE) return; // true and false are their type
  if (type === BYTE) cursor.offset += 1;
  else if (type < DOUBLE) skipVarint(cursor);
  else if (type === DOUBLE) cursor.offset += 8;
  else if (type === BINARY) {
    const length = readVarint(cursor);
    cursor.offset += length;
  } else if (type === LIST) {
    const byte = view.getUint8(cursor.offset++);
    const length = byte >> 4 === 15 ? readVarint(cursor) : byte >> 4;
    if (length > view.byteLength - cursor.offset) throw new Error("a list longer than its bytes");
    // In a list, true and false take a byte.
    const inner = Math.max(byte % 16, BYTE);
    for (let index = 0; index < length; index++) checkElement(cursor, inner, depth + 1);
  } else if (type === STRUCT) checkThrift(cursor, depth + 1);
  else throw new Error("a type that Parquet does not have");
  if (cursor.offset > view.byteLength || depth > DEEPEST)
    throw new Error("a structure longer than its bytes");
}
