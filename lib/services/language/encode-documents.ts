import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { missingDocuments } from "@/lib/data/embedding/missing-documents";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import { vectorToBytes } from "@/lib/encoders/vector-bytes";

/** Distinct documents by the first two bytes of their hashes: hexadecimal [from, to), null without an upper end. */
export interface HashRange {
  readonly from: string;
  readonly to: string | null;
}

/** About ten seconds of one core. */
const DOCUMENTS = 500;
const PREFIXES = 0x10000;

/** Ranges with about 500 of the `missing` documents each: hashes are even, so ranges are, and no two hold one document. */
export function hashRanges(missing: number): HashRange[] {
  const ranges = Math.min(PREFIXES, Math.ceil(missing / DOCUMENTS));
  const edge = (i: number) =>
    Math.round((i / ranges) * PREFIXES)
      .toString(16)
      .padStart(4, "0");
  return Array.from({ length: ranges }, (_, i) => ({
    from: edge(i),
    to: i + 1 === ranges ? null : edge(i + 1),
  }));
}

/** Vectors, under their hashes, of the workspace's distinct documents and their parts that have none yet. */
export async function encodeDocuments(
  workspaceId: number,
  range: HashRange,
  signal: AbortSignal,
  progress: (fraction: number) => void = () => {},
): Promise<{ hashes: Buffer[]; vectors: Uint8Array[] }> {
  const missing = await missingDocuments(workspaceId, range);
  if (missing.length === 0) return { hashes: [], vectors: [] };
  const encoder = await sharedEncoder();
  const { documents, parts } = await encoder.encodeDocuments(
    missing.map(({ texts }) => texts),
    { prefix: "query", signal, onProgress: (done) => progress(done / missing.length) },
  );
  return {
    hashes: [...missing.flatMap((document) => document.hashes), ...missing.map(({ textHash }) => textHash)],
    vectors: [...vectorsIn(parts), ...vectorsIn(documents)],
  };
}

function vectorsIn(matrix: Matrix): Uint8Array[] {
  return Array.from({ length: matrix.rows }, (_, r) => vectorToBytes(rowOf(matrix, r)));
}
