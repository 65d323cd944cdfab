import type { SearchIndex } from "@/lib/algorithms/search/fit-search-index";
import { fitCatalogue } from "@/lib/algorithms/search/search-catalogue";
import { catalogueStamps } from "@/lib/data/search/catalogue-stamp";
import { keepIndex } from "@/lib/data/search/keep-index";
import { keptIndex } from "@/lib/data/search/kept-index";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { modelOfBytes, modelToBytes } from "@/lib/services/run/model-bytes";
import { FIELDS, fieldsOf, readCatalogue } from "@/lib/services/search/read-catalogue";

/** An index as it is kept: document r is the product ids[r]. */
interface KeptIndex {
  readonly index: SearchIndex;
  readonly ids: Int32Array;
}

/**
 * Builds the words of a workspace's catalogue as they are searched and keeps them for all processes, so that no search
 * waits for it. Doing it again does no harm. Cost: some 10 s for 100,000 products.
 */
export async function indexProducts(workspaceId: number, signal: AbortSignal): Promise<void> {
  const { now, kept } = await catalogueStamps(workspaceId);
  if (now === kept) return;
  const { rows, words } = await readCatalogue(workspaceId);
  const { index } = await drainWithPauses(fitCatalogue(rows.map(fieldsOf), FIELDS, words), signal);
  const model: KeptIndex = { index, ids: Int32Array.from(rows, ({ id }) => id) };
  await keepIndex(workspaceId, now, modelToBytes(model));
}

/** What was kept last, with the stamp of what it was made of; null before the first. */
export async function readKeptIndex(workspaceId: number): Promise<(KeptIndex & { stamp: string }) | null> {
  const kept = await keptIndex(workspaceId);
  return kept && { stamp: kept.stamp, ...modelOfBytes<KeptIndex>(kept.bytes) };
}
