const page = 65536;
/** The kernels keep nothing at fixed addresses; the first bytes stay unused so that no pointer is 0. */
const base = 1024;

/** A place inside a kernel's memory: the address to pass to it and the same bytes as an array. */
export interface Region<View> {
  readonly at: number;
  readonly view: View;
}

/** Memory of one kernel run, laid out once: every region starts on 16 bytes and holds zeros. */
export interface KernelMemory {
  readonly memory: WebAssembly.Memory;
  floats(length: number): Region<Float32Array>;
  doubles(length: number): Region<Float64Array>;
  integers(length: number): Region<Int32Array>;
}

/**
 * Shared memory for regions of the given byte lengths (each rounded up to 16).
 * Throws a RangeError beyond 4 GiB, the most that WebAssembly addresses.
 */
export function createKernelMemory(byteLengths: readonly number[]): KernelMemory {
  const bytes = byteLengths.reduce((sum, length) => sum + round(length), base);
  const pages = Math.ceil(bytes / page);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  let next = base;
  const take = (length: number): number => {
    const at = next;
    next += round(length);
    if (next > pages * page) throw new RangeError("A kernel's memory was laid out too small.");
    return at;
  };
  const { buffer } = memory;
  return {
    memory,
    floats: (length) => {
      const at = take(length * 4);
      return { at, view: new Float32Array(buffer, at, length) };
    },
    doubles: (length) => {
      const at = take(length * 8);
      return { at, view: new Float64Array(buffer, at, length) };
    },
    integers: (length) => {
      const at = take(length * 4);
      return { at, view: new Int32Array(buffer, at, length) };
    },
  };
}

function round(length: number): number {
  return Math.ceil(length / 16) * 16;
}
