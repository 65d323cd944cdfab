const KINDS = { f32: Float32Array, f64: Float64Array, i32: Int32Array, u8: Uint8Array } as const;
type Kind = keyof typeof KINDS;
type Column = Float32Array | Float64Array | Int32Array | Uint8Array;
export type NumberColumns = Readonly<Record<string, Column>>;

interface Packed {
  readonly head: unknown;
  readonly columns: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
}

const ALIGN = 8;
const padded = (bytes: number) => Math.ceil(bytes / ALIGN) * ALIGN;

/**
 * A JSON head and columns of numbers as one message: the head's length as 32 bits, the head, then each column, all at
 * multiples of 8 bytes so that the receiver reads them where they lie. Numbers are little endian, as every machine has
 * them that this runs on.
 */
export function packColumns(head: object, columns: NumberColumns): Uint8Array<ArrayBuffer> {
  const described = Object.entries(columns).map(([name, column]) => ({
    name,
    kind: kindOf(column),
    length: column.length,
  }));
  const text = new TextEncoder().encode(JSON.stringify({ head, columns: described } satisfies Packed));
  const first = padded(4 + text.length);
  const total = Object.values(columns).reduce((sum, { byteLength }) => sum + padded(byteLength), first);
  const out = new Uint8Array(total);
  new DataView(out.buffer).setUint32(0, text.length, true);
  out.set(text, 4);
  let at = first;
  for (const column of Object.values(columns)) {
    out.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  return out;
}

/** The head and the columns of a message that `packColumns` made. */
export function unpackColumns<Head, Columns>(buffer: ArrayBuffer): { head: Head; columns: Columns } {
  const length = new DataView(buffer).getUint32(0, true);
  const packed = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length))) as Packed;
  let at = padded(4 + length);
  const columns: Record<string, Column> = {};
  for (const { name, kind, length: size } of packed.columns) {
    const column = new KINDS[kind](buffer, at, size);
    columns[name] = column;
    at += padded(column.byteLength);
  }
  return { head: packed.head as Head, columns: columns as unknown as Columns };
}

function kindOf(column: Column): Kind {
  if (column instanceof Float32Array) return "f32";
  if (column instanceof Float64Array) return "f64";
  return column instanceof Int32Array ? "i32" : "u8";
}
