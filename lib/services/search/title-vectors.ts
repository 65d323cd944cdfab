import type { CatalogueRow } from "@/lib/data/search/catalogue-rows";
import { vectorsByHash } from "@/lib/data/search/vectors-by-hash";
import { documentHashes } from "@/lib/encoders/document-hashes";
import { ENCODER_MODEL } from "@/lib/encoders/transformers-encoder";
import { searchText } from "@/lib/services/search/search-text";

/** A text and the name that its vector is stored under. */
export interface TitleToEncode {
  readonly text: string;
  readonly hash: Buffer;
}

const A_QUERY = 5000;

/** What each product's vector is made of; titles are passages, which other texts' vectors are not. */
export function titleOf({ title, category, brand }: CatalogueRow): TitleToEncode {
  const text = searchText([title, category, brand]);
  return { text, hash: documentHashes([text], `${ENCODER_MODEL} passage`).document };
}

/** Stored vectors of titles by the hex of their hash. */
export async function storedVectors(titles: readonly TitleToEncode[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (let from = 0; from < titles.length; from += A_QUERY) {
    const hashes = titles.slice(from, from + A_QUERY).map(({ hash }) => hash);
    for (const { textHash, vector } of await vectorsByHash(hashes))
      found.set(textHash.toString("hex"), vector);
  }
  return found;
}
