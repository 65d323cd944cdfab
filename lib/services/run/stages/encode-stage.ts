import { rowOf } from "@/lib/algorithms/matrix";
import { countMissing } from "@/lib/data/embedding/count-missing";
import { insertEmbeddings } from "@/lib/data/embedding/insert-embeddings";
import { missingTexts } from "@/lib/data/embedding/missing-texts";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import { vectorToBytes } from "@/lib/encoders/vector-bytes";
import type { Stage } from "@/lib/services/run/stage";

/** About ten seconds of one core. */
const TEXTS = 1000;
const PREFIXES = 0x10000;

/**
 * Encodes each distinct text once. Shards are ranges of the texts' hashes: they are even, and no two hold one text.
 */
export const encodeStage: Stage<{ from: string; to: string | null }> = {
  name: "encode",
  async plan(run, client) {
    const missing = await countMissing(client, run.workspaceId);
    const shards = Math.min(PREFIXES, Math.ceil(missing / TEXTS));
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
    const missing = await missingTexts(run.workspaceId, range);
    const encoder = await sharedEncoder();
    const vectors = await encoder.encode(
      missing.map(({ text }) => text),
      { prefix: "query", signal, onProgress: (done) => progress(done / missing.length) },
    );
    return (client) =>
      insertEmbeddings(
        client,
        missing.map(({ textHash }) => textHash),
        missing.map((_, i) => vectorToBytes(rowOf(vectors, i))),
      );
  },
};
