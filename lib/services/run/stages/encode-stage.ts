import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { countMissing } from "@/lib/data/embedding/count-missing";
import { insertEmbeddings } from "@/lib/data/embedding/insert-embeddings";
import { missingDocuments } from "@/lib/data/embedding/missing-documents";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import { vectorToBytes } from "@/lib/encoders/vector-bytes";
import type { Stage } from "@/lib/services/run/stage";

/** About ten seconds of one core. */
const DOCUMENTS = 500;
const PREFIXES = 0x10000;

/**
 * Encodes each distinct document and its parts once. Shards are ranges of the documents' hashes: they are even, and no
 * two hold one document.
 */
export const encodeStage: Stage<{ from: string; to: string | null }> = {
  name: "encode",
  async plan(run, client) {
    const missing = await countMissing(client, run.workspaceId);
    const shards = Math.min(PREFIXES, Math.ceil(missing / DOCUMENTS));
    const edge = (i: number) =>
      Math.round((i / shards) * PREFIXES)
        .toString(16)
        .padStart(4, "0");
    return Array.from({ length: shards }, (_, i) => ({
      from: edge(i),
      to: i + 1 === shards ? null : edge(i + 1),
    }));
  },
  async execute({ run, signal, progress }, range) {
    const missing = await missingDocuments(run.workspaceId, range);
    const encoder = await sharedEncoder();
    const { documents, parts } = await encoder.encodeDocuments(
      missing.map(({ texts }) => texts),
      { prefix: "query", signal, onProgress: (done) => progress(done / missing.length) },
    );
    const hashes = [
      ...missing.flatMap((document) => document.hashes),
      ...missing.map(({ textHash }) => textHash),
    ];
    const vectors = [...vectorsIn(parts), ...vectorsIn(documents)];
    return (client) => insertEmbeddings(client, hashes, vectors);
  },
};

function vectorsIn(matrix: Matrix): Uint8Array[] {
  return Array.from({ length: matrix.rows }, (_, r) => vectorToBytes(rowOf(matrix, r)));
}
