import { rowOf } from "@/lib/algorithms/matrix";
import { insertEmbeddings } from "@/lib/data/embedding/insert-embeddings";
import { pool } from "@/lib/data/pool";
import { catalogueRows } from "@/lib/data/search/catalogue-rows";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import { vectorToBytes } from "@/lib/encoders/vector-bytes";
import { MOST_PRODUCTS } from "@/lib/services/search/read-catalogue";
import { storedVectors, titleOf } from "@/lib/services/search/title-vectors";

const PART = 256;

/** Encodes the titles of a workspace that have no vector yet, each distinct one once. Cost: some 140 titles a second. */
export async function encodeProducts(workspaceId: number, signal: AbortSignal): Promise<void> {
  const titles = (await catalogueRows(workspaceId, MOST_PRODUCTS)).map(titleOf);
  const stored = await storedVectors(titles);
  const missing = [...new Map(titles.map((title) => [title.hash.toString("hex"), title]))]
    .filter(([hex]) => !stored.has(hex))
    .map(([, title]) => title);
  for (let from = 0; from < missing.length && !signal.aborted; from += PART) {
    const part = missing.slice(from, from + PART);
    const encoder = await sharedEncoder();
    const vectors = await encoder.encode(
      part.map(({ text }) => text),
      { prefix: "passage", signal },
    );
    await insertEmbeddings(
      pool(),
      part.map(({ hash }) => hash),
      part.map((_, r) => vectorToBytes(rowOf(vectors, r))),
    );
  }
}
