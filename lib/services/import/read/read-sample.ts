import type { Encoding } from "@/lib/domain/import/mapping";
import { decodeText } from "@/lib/services/import/read/decode-text";
import { detectEncoding } from "@/lib/services/import/read/detect-encoding";
import { openBytes } from "@/lib/services/import/read/open-bytes";
import type { StoredFile } from "@/lib/services/import/stored-file";

const SAMPLE_BYTES = 1024 * 1024;

export interface FileSample {
  readonly encoding: Encoding;
  readonly text: string;
  /** whether the text is the whole file */
  readonly whole: boolean;
}

/** The beginning of a file as text, in the given encoding or the one it seems to have. */
export async function readSample(file: StoredFile, encoding?: Encoding): Promise<FileSample> {
  const { chunks } = await openBytes(file);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > SAMPLE_BYTES) break;
  }
  const bytes = Buffer.concat(parts).subarray(0, SAMPLE_BYTES);
  const whole = size <= SAMPLE_BYTES;
  const found = encoding ?? detectEncoding(bytes);
  let text = "";
  for await (const piece of decodeText([bytes], found)) text += piece;
  // The last character may be cut.
  return { encoding: found, text: whole ? text : text.slice(0, -1), whole };
}
