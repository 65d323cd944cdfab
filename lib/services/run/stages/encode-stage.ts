import { countMissing } from "@/lib/data/embedding/count-missing";
import { insertEmbeddings } from "@/lib/data/embedding/insert-embeddings";
import { encodeDocuments, type HashRange, hashRanges } from "@/lib/services/language/encode-documents";
import type { Stage } from "@/lib/services/run/stage";

/** Encodes each distinct document and its parts once. */
export const encodeStage: Stage<HashRange> = {
  name: "encode",
  plan: async (run, client) => hashRanges(await countMissing(client, run.workspaceId)),
  async execute({ run, signal, progress }, range) {
    const { hashes, vectors } = await encodeDocuments(run.workspaceId, range, signal, progress);
    return (client) => insertEmbeddings(client, hashes, vectors);
  },
};
