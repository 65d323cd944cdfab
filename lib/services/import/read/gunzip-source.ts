import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ByteSource } from "@/lib/services/import/read/byte-source";
import { guardBomb } from "@/lib/services/import/read/guard-bomb";

/** What a gzipped source holds. Reading throws `import.damagedArchive` and `import.bomb`. */
export function gunzipSource(packed: ByteSource): ByteSource {
  return {
    size: null,
    packed: packed.packed,
    range: null,
    stream() {
      let compressed = 0;
      async function* counted(): AsyncGenerator<Buffer> {
        for await (const chunk of packed.stream()) {
          compressed += chunk.length;
          yield chunk;
        }
      }
      const source = Readable.from(counted(), { objectMode: false });
      const unpacked = createGunzip({ chunkSize: 256 * 1024 });
      source.on("error", (error) => unpacked.destroy(error));
      unpacked.on("close", () => source.destroy());
      return guardBomb(source.pipe(unpacked), () => Math.min(compressed, packed.packed));
    },
    fraction: () => packed.fraction(),
  };
}
