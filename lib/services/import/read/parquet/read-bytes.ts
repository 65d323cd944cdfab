import type { ReadRange } from "@/lib/services/import/read/byte-source";

/** All bytes from `start` up to, not including, `end`, in memory of their own. Throws where the file has fewer. */
export async function readBytes(
  read: ReadRange,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  let filled = 0;
  if (start >= 0)
    for await (const chunk of read(start, end)) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
  if (filled < bytes.length) throw new Error("the file ends early");
  return bytes;
}
