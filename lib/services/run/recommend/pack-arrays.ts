const KINDS = { Int32Array, Float32Array, Float64Array } as const;
type Packable = Int32Array | Float32Array | Float64Array;
type Kind = keyof typeof KINDS;

/** Where an array lies among the bytes. */
export interface PackedArray {
  readonly kind: Kind;
  readonly from: number;
  readonly length: number;
}

const ALIGNMENT = 8;

/** Arrays one behind another, little endian as every machine that we run on is, and where each lies. */
export function packArrays(arrays: Readonly<Record<string, Packable>>): {
  layout: Record<string, PackedArray>;
  bytes: Uint8Array;
} {
  const layout: Record<string, PackedArray> = {};
  let size = 0;
  for (const [name, array] of Object.entries(arrays)) {
    layout[name] = { kind: kindOf(array), from: size, length: array.length };
    size += Math.ceil(array.byteLength / ALIGNMENT) * ALIGNMENT;
  }
  const bytes = new Uint8Array(size);
  for (const [name, array] of Object.entries(arrays))
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), layout[name]?.from);
  return { layout, bytes };
}

/** Reads arrays that were packed. */
export function unpackArrays(layout: Readonly<Record<string, PackedArray>>, bytes: Uint8Array) {
  const aligned = Uint8Array.from(bytes);
  const view = (name: string, kind: Kind): Packable => {
    const place = layout[name];
    if (place?.kind !== kind) throw new RangeError(`No array ${name} of this kind is packed`);
    return new KINDS[kind](aligned.buffer, place.from, place.length);
  };
  return {
    has: (name: string) => layout[name] !== undefined,
    ints: (name: string) => view(name, "Int32Array") as Int32Array,
    floats: (name: string) => view(name, "Float32Array") as Float32Array,
    doubles: (name: string) => view(name, "Float64Array") as Float64Array,
  };
}

function kindOf(array: Packable): Kind {
  if (array instanceof Int32Array) return "Int32Array";
  return array instanceof Float32Array ? "Float32Array" : "Float64Array";
}
